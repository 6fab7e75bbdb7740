// What the values of an answer are: numbers, dates, places.
import parseWkt from "wellknown";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const GEO = "http://www.opengis.net/ont/geosparql#";
const NUMERIC = new Set(
  [
    "integer", "decimal", "double", "float", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger",
    "nonPositiveInteger", "negativeInteger", "unsignedInt", "unsignedLong", "unsignedShort", "unsignedByte",
  ].map((name) => XSD + name),
);
const DATES = new Set(["date", "dateTime", "gYear", "gYearMonth", "dateTimeStamp"].map((name) => XSD + name));
const LATITUDE = /^(lat|latitude|vi_do|vido|vĩ_độ)$/i;
const LONGITUDE = /^(long|lon|lng|longitude|kinh_do|kinhdo|kinh_độ)$/i;

export const isNumber = (term) => Boolean(term) && NUMERIC.has(term.datatype) && Number.isFinite(Number(term.value));
export const isDate = (term) => Boolean(term) && DATES.has(term.datatype);

// The columns in which every value that is there is a number, and there is one.
export function numericColumns(found) {
  return found.head.vars.filter((name) => {
    const there = found.results.bindings.map((row) => row[name]).filter(Boolean);
    return there.length > 0 && there.every(isNumber);
  });
}

// A GeoJSON geometry in longitude, latitude; null for what is no geometry.
export function geometry(term) {
  if (!term || term.type === "uri" || term.type === "bnode") return null;
  const text = term.value.trim();
  if (term.datatype === GEO + "geoJSONLiteral" || /geo\+json$/.test(term.datatype || "")) {
    try {
      const found = JSON.parse(text);
      return found && typeof found.type === "string" ? found : null;
    } catch {
      return null;
    }
  }
  const crs = /^<([^>]*)>\s*/.exec(text);
  const plain = crs ? text.slice(crs[0].length) : text.replace(/^SRID=\d+;/i, "");
  if (!/^(MULTI)?(POINT|LINESTRING|POLYGON)|^GEOMETRYCOLLECTION/i.test(plain)) return null;
  const found = parseWkt(plain);
  // EPSG:4326 writes latitude first; WKT without a system is CRS84, longitude first.
  return found && crs && /EPSG\/[^/]*\/4326$/.test(crs[1]) ? swapped(found) : found;
}

function swapped(found) {
  const turn = (place) => (typeof place[0] === "number" ? [place[1], place[0]] : place.map(turn));
  return found.type === "GeometryCollection"
    ? { ...found, geometries: found.geometries.map(swapped) }
    : { ...found, coordinates: turn(found.coordinates) };
}

// Every row that has a place: {geometry, row}.
export function places(found) {
  const { vars } = found.head;
  const latitude = vars.find((name) => LATITUDE.test(name));
  const longitude = vars.find((name) => LONGITUDE.test(name));
  const made = [];
  for (const row of found.results.bindings) {
    let shown = null;
    for (const name of vars) shown = shown || geometry(row[name]);
    if (!shown && latitude && longitude && row[latitude] && row[longitude]) {
      const at = [Number(row[longitude].value), Number(row[latitude].value)];
      if (at.every(Number.isFinite)) shown = { type: "Point", coordinates: at };
    }
    if (shown) made.push({ geometry: shown, row });
  }
  return made;
}

// A term as a reader sees it: web addresses are links, all else is text.
export function node(term) {
  if (!term) return document.createTextNode("");
  if (term.type === "uri" && /^https?:/i.test(term.value)) {
    const link = document.createElement("a");
    link.href = term.value;
    link.textContent = term.value;
    link.rel = "nofollow noreferrer";
    return link;
  }
  return document.createTextNode(term.type === "bnode" ? `_:${term.value}` : term.value);
}
