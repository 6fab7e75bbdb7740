// The query page: runs the query here and shows solutions as a table; without script the form still downloads.
(() => {
  const form = document.getElementById("sparql");
  const query = document.getElementById("query");
  const format = document.getElementById("format");
  const status = document.getElementById("status");
  const result = document.getElementById("result");
  const SHOWN = 1000;
  let running = null;

  document.getElementById("example").addEventListener("change", (event) => {
    if (event.target.value) query.value = event.target.value;
  });

  function term(value) {
    if (!value) return document.createTextNode("");
    if (value.type === "uri" && /^https?:/i.test(value.value)) {
      const link = document.createElement("a");
      link.href = value.value;
      link.textContent = value.value;
      link.rel = "nofollow noreferrer";
      return link;
    }
    return document.createTextNode(value.value);
  }

  function table(found) {
    const made = document.createElement("table");
    const head = made.createTHead().insertRow();
    for (const name of found.head.vars) {
      const cell = document.createElement("th");
      cell.scope = "col";
      cell.textContent = name;
      head.append(cell);
    }
    const body = made.createTBody();
    for (const row of found.results.bindings.slice(0, SHOWN)) {
      const line = body.insertRow();
      for (const name of found.head.vars) line.insertCell().append(term(row[name]));
    }
    return made;
  }

  function show(text, type, cut) {
    result.replaceChildren();
    if (type.startsWith("application/sparql-results+json")) {
      const found = JSON.parse(text);
      if ("boolean" in found) {
        status.textContent = found.boolean ? status.dataset.yes : status.dataset.no;
        return;
      }
      status.textContent = `${found.results.bindings.length} ${status.dataset.rows}`;
      result.append(table(found));
    } else {
      const block = document.createElement("pre");
      block.textContent = text.slice(0, 500000);
      result.append(block);
      status.textContent = "";
    }
    if (cut) status.textContent += ` ${status.dataset.cut} ${cut}`;
  }

  async function run() {
    if (running) running.abort();
    const mine = (running = new AbortController());
    status.textContent = status.dataset.running;
    result.replaceChildren();
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        headers: {
          "Content-Type": "application/sparql-query",
          Accept: "application/sparql-results+json, text/turtle;q=0.9",
        },
        body: query.value,
        signal: mine.signal,
      });
      const text = await answer.text();
      if (answer.ok) {
        show(text, answer.headers.get("Content-Type") || "", answer.headers.get("X-Hub-Truncated"));
      } else {
        const trouble = JSON.parse(text);
        status.textContent = document.documentElement.lang === "vi" ? trouble.vi : trouble.en;
      }
    } catch (error) {
      if (error.name !== "AbortError") status.textContent = String(error.message || error);
    }
  }

  form.addEventListener("submit", (event) => {
    if (format.value) return;
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set("query", query.value);
    history.replaceState(null, "", address);
    run();
  });
  query.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  if (new URL(location.href).searchParams.has("query")) run();
})();
