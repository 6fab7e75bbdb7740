// Asks a SPARQL endpoint with Comunica as it is: node comunica.mjs ENDPOINT QUERY [TOKEN]. One row of JSON per line.
import { QueryEngine } from "@comunica/query-sparql";

const [endpoint, query, token] = process.argv.slice(2);
const context = { sources: [{ type: "sparql", value: endpoint }] };
if (token) {
  context.httpAuth = `x:${token}`;
}
const rows = await new QueryEngine().queryBindings(query, context);
for await (const row of rows) {
  const told = {};
  for (const [variable, term] of row) {
    told[variable.value] = term.value;
  }
  console.log(JSON.stringify(told));
}
