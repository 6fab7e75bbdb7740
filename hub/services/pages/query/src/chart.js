// Rows with numbers as bars, or as a line where the first other column is a date.
import {
  BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip,
} from "chart.js";
import { isDate } from "./values.js";
import { words } from "./words.js";

Chart.register(
  BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip,
);

const BARS = 60;
const COLOURS = ["#0b6e4f", "#c8553d", "#2f6690", "#b08900", "#7a4988", "#4d6a6d"];

export function chart(found, numeric) {
  const box = document.createElement("div");
  box.className = "query-chart";
  const draw = () => {
    const label = found.head.vars.find((name) => !numeric.includes(name));
    let rows = found.results.bindings;
    const dated = label && rows.length > 0 && rows.every((row) => isDate(row[label]));
    if (dated) rows = [...rows].sort((a, b) => (a[label].value < b[label].value ? -1 : 1));
    const cut = !dated && rows.length > BARS;
    if (cut) rows = rows.slice(0, BARS);
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", `${words.chart}: ${numeric.join(", ")}`);
    box.append(canvas);
    if (cut) {
      const note = document.createElement("p");
      note.textContent = words.firstRows.replace("{}", String(BARS));
      box.append(note);
    }
    const colour = getComputedStyle(document.body).color;
    box.style.height = dated ? "24rem" : `${Math.max(12, rows.length * 1.6 * Math.max(1, numeric.length * 0.6) + 5)}rem`;
    new Chart(canvas, {
      type: dated ? "line" : "bar",
      data: {
        labels: rows.map((row, i) => (label ? short(row[label]) : String(i + 1))),
        datasets: numeric.map((name, i) => ({
          label: name,
          data: rows.map((row) => (row[name] ? Number(row[name].value) : null)),
          backgroundColor: COLOURS[i % COLOURS.length],
          borderColor: COLOURS[i % COLOURS.length],
        })),
      },
      options: {
        indexAxis: dated ? "x" : "y",
        maintainAspectRatio: false,
        animation: false,
        locale: document.documentElement.lang,
        color: colour,
        scales: { x: { ticks: { color: colour }, beginAtZero: true }, y: { ticks: { color: colour, autoSkip: dated } } },
        plugins: { legend: { display: numeric.length > 1 } },
      },
    });
  };
  return { box, draw };
}

function short(term) {
  if (!term) return "";
  const text = term.type === "uri" ? term.value.replace(/^.*[/#](?=.)/, "") : term.value;
  return text.length > 48 ? text.slice(0, 47) + "…" : text;
}
