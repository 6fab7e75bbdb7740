// Solutions as a table, a page of rows at a time, sorted by the column that is clicked.
import { isNumber, node } from "./values.js";
import { words } from "./words.js";

const PAGE = 200;

export function table(found) {
  const box = document.createElement("div");
  const made = document.createElement("table");
  const more = document.createElement("button");
  more.type = "button";
  more.textContent = words.more;
  let rows = found.results.bindings;
  let shown = 0;
  let sorted = { name: "", up: true };

  const body = made.createTBody();
  function grow() {
    for (const row of rows.slice(shown, shown + PAGE)) {
      const line = body.insertRow();
      for (const name of found.head.vars) {
        const cell = line.insertCell();
        const term = row[name];
        cell.append(node(term));
        if (isNumber(term)) cell.className = "figure";
        if (term && term["xml:lang"]) cell.lang = term["xml:lang"];
      }
    }
    shown = Math.min(rows.length, shown + PAGE);
    more.hidden = shown >= rows.length;
  }

  const head = made.createTHead().insertRow();
  for (const name of found.head.vars) {
    const cell = document.createElement("th");
    cell.scope = "col";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.textContent = name;
    button.addEventListener("click", () => {
      sorted = { name, up: sorted.name === name ? !sorted.up : true };
      rows = [...found.results.bindings].sort(order(name, sorted.up));
      for (const other of head.cells) other.removeAttribute("aria-sort");
      cell.setAttribute("aria-sort", sorted.up ? "ascending" : "descending");
      body.replaceChildren();
      shown = 0;
      grow();
    });
    cell.append(button);
    head.append(cell);
  }
  more.addEventListener("click", grow);
  grow();
  box.append(made, more);
  return box;
}

function order(name, up) {
  const language = new Intl.Collator(document.documentElement.lang, { numeric: true });
  return (left, right) => {
    const [a, b] = [left[name], right[name]];
    if (!a || !b) return a ? -1 : b ? 1 : 0; // what is missing comes last either way
    const by = isNumber(a) && isNumber(b) ? Number(a.value) - Number(b.value) : language.compare(a.value, b.value);
    return up ? by : -by;
  };
}
