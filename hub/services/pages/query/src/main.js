// The query page. Without scripts its form still runs queries and downloads answers.
import "leaflet/dist/leaflet.css";
import { chart } from "./chart.js";
import { editor } from "./editor.js";
import { map } from "./map.js";
import { table } from "./table.js";
import { numericColumns, places } from "./values.js";
import { words } from "./words.js";

const form = document.getElementById("sparql");
const field = document.getElementById("query");
const format = document.getElementById("format");
const status = document.getElementById("status");
const result = document.getElementById("result");
const tabs = document.getElementById("tabs");
const number = new Intl.NumberFormat(document.documentElement.lang);
let running = null;
let editing = null;

function clear() {
  result.replaceChildren();
  tabs.replaceChildren();
  tabs.hidden = true;
}

// Each view is drawn when first chosen; `draw` runs once its box is in the page.
function choose(views) {
  tabs.replaceChildren();
  const made = views.map((view, i) => {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("role", "tab");
    button.textContent = view.title;
    button.addEventListener("click", () => open(i));
    button.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = (i + step + views.length) % views.length;
      open(next);
      made[next].focus();
    });
    tabs.append(button);
    return button;
  });
  const drawn = new Map();
  function open(chosen) {
    made.forEach((button, i) => {
      button.setAttribute("aria-selected", String(i === chosen));
      button.tabIndex = i === chosen ? 0 : -1;
    });
    if (drawn.has(chosen)) {
      result.replaceChildren(drawn.get(chosen));
      return;
    }
    const { box, draw } = views[chosen].make();
    drawn.set(chosen, box);
    result.replaceChildren(box);
    if (draw) draw();
  }
  tabs.hidden = views.length < 2;
  open(0);
}

function solutions(text) {
  const found = JSON.parse(text);
  if ("boolean" in found) {
    status.textContent = found.boolean ? words.yes : words.no;
    return;
  }
  status.textContent = `${number.format(found.results.bindings.length)} ${words.rows}`;
  const views = [{ title: words.table, make: () => ({ box: table(found) }) }];
  const located = places(found);
  if (located.length) views.push({ title: words.map, make: () => map(found, located) });
  const numeric = numericColumns(found);
  if (numeric.length && found.results.bindings.length > 1)
    views.push({ title: words.chart, make: () => chart(found, numeric) });
  choose(views);
}

function graph(text) {
  const block = document.createElement("pre");
  block.textContent = text.slice(0, 500000);
  result.append(block);
  status.textContent = "";
}

async function run() {
  if (running) running.abort();
  const mine = (running = new AbortController());
  status.textContent = words.running;
  clear();
  const address = new URL(location.href);
  address.searchParams.set("query", field.value);
  if (address.href.length < 8000) history.replaceState(null, "", address);
  const target = new URL(form.action);
  const at = document.getElementById("at");
  if (at && at.value) target.searchParams.set("at", new Date(at.value).toISOString());
  try {
    const answer = await fetch(target, {
      method: "POST",
      headers: {
        "Content-Type": "application/sparql-query",
        Accept: "application/sparql-results+json, text/turtle;q=0.9",
      },
      body: field.value,
      signal: mine.signal,
    });
    const text = await answer.text();
    if (!answer.ok) {
      const trouble = JSON.parse(text);
      status.textContent = document.documentElement.lang === "vi" ? trouble.vi : trouble.en;
      return;
    }
    const type = answer.headers.get("Content-Type") || "";
    if (type.startsWith("application/sparql-results+json")) solutions(text);
    else graph(text);
    const cut = answer.headers.get("X-Hub-Truncated");
    if (cut) status.textContent += ` ${words.cut} ${cut}`;
  } catch (error) {
    if (error.name !== "AbortError") status.textContent = String(error.message || error);
  }
}

form.addEventListener("submit", (event) => {
  if (format.value) return; // a download: the browser's own business
  event.preventDefault();
  run();
});
document.getElementById("example").addEventListener("change", (event) => {
  if (!event.target.value) return;
  field.value = event.target.value;
  if (editing) editing.setValue(field.value);
});
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
editor(field, () => form.requestSubmit()).then((made) => {
  editing = made;
}, () => {}); // without its vocabulary the plain field stays
if (new URL(location.href).searchParams.has("query")) run();
