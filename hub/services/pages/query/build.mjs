// Bundles the query page into ../static: one script, one style sheet, and the licences of what is in them.
import { build } from "esbuild";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "static");

const made = await build({
  entryPoints: { query: join(here, "src", "main.js") },
  outdir: target,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  loader: { ".png": "empty", ".svg": "empty", ".gif": "empty" },
  logLevel: "warning",
  metafile: true,
});

const packages = new Set();
for (const file of Object.keys(made.metafile.inputs)) {
  const found = [...file.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].pop();
  if (found) packages.add(found[1]);
}
const parts = [];
for (const name of [...packages].sort()) {
  const folder = join(here, "node_modules", name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? (await readFile(join(folder, file), "utf8")).trim() : `Licence: ${license}`;
  parts.push(`${name} ${version} (${license})\n\n${text}\n`);
}
await writeFile(join(target, "query-licences.txt"), parts.join(`\n${"-".repeat(80)}\n\n`));
