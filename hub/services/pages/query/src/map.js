// Rows with a place on a map that needs no server of tiles: a grid of degrees and a scale.
import L from "leaflet";
import { node } from "./values.js";

export function map(found, places) {
  const box = document.createElement("div");
  box.className = "query-map";
  // The box must be in the page before Leaflet measures it.
  const draw = () => {
    const shown = L.map(box, { attributionControl: false, preferCanvas: places.length > 2000, worldCopyJump: true });
    L.control.scale({ imperial: false }).addTo(shown);
    const group = L.featureGroup().addTo(shown);
    for (const place of places) {
      L.geoJSON(place.geometry, {
        pointToLayer: (_, at) => L.circleMarker(at, { radius: 6, weight: 1, fillOpacity: 0.7 }),
        style: { weight: 1.5, fillOpacity: 0.15 },
      })
        .bindPopup(() => popup(found, place.row))
        .addTo(group);
    }
    const grid = L.layerGroup().addTo(shown);
    shown.on("moveend", () => lines(shown, grid));
    shown.fitBounds(group.getBounds().pad(0.2), { maxZoom: 11 });
  };
  return { box, draw };
}

function popup(found, row) {
  const list = document.createElement("dl");
  for (const name of found.head.vars) {
    if (!row[name]) continue;
    const term = document.createElement("dt");
    term.textContent = name;
    const value = document.createElement("dd");
    if (row[name].value.length > 300) value.textContent = row[name].value.slice(0, 300) + "…";
    else value.append(node(row[name]));
    list.append(term, value);
  }
  return list;
}

function lines(shown, grid) {
  grid.clearLayers();
  const seen = shown.getBounds();
  const span = Math.max(seen.getNorth() - seen.getSouth(), seen.getEast() - seen.getWest());
  const step = [60, 30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01].find((size) => span / size >= 4) || 0.01;
  const digits = step < 1 ? String(step).length - 2 : 0;
  const look = { interactive: false, weight: 0.5, opacity: 0.6, className: "grid" };
  const label = (at, text, side) =>
    L.marker(at, {
      interactive: false,
      keyboard: false,
      icon: L.divIcon({ className: `grid-label ${side}`, html: "", iconSize: null }),
    })
      .on("add", (event) => (event.target.getElement().textContent = text))
      .addTo(grid);
  const from = (edge) => Math.ceil(edge / step);
  for (let i = from(seen.getWest()); i * step <= seen.getEast(); i += 1) {
    L.polyline([[seen.getSouth(), i * step], [seen.getNorth(), i * step]], look).addTo(grid);
    label([seen.getSouth(), i * step], `${(i * step).toFixed(digits)}°`, "east");
  }
  for (let i = from(Math.max(seen.getSouth(), -85)); i * step <= Math.min(seen.getNorth(), 85); i += 1) {
    L.polyline([[i * step, seen.getWest()], [i * step, seen.getEast()]], look).addTo(grid);
    label([i * step, seen.getWest()], `${(i * step).toFixed(digits)}°`, "north");
  }
}
