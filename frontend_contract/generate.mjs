// Writes generated/ from schema.graphql and operations/, by @graphql-codegen: node generate.mjs [folder].

import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse } from "graphql";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentNodes, trustedIds } from "./generate-documents.mjs";

const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const target = process.argv[2] ?? join(here, "generated");
const text = (path) => readFileSync(join(here, path), "utf8");

const HEADER = "// Written by generate.mjs from schema.graphql and operations/; never edited.\n\n";
const FILES = {
  "schema.ts": [{ typescript: {} }],
  "operations.ts": [{ operations: {} }],
  "trusted.ts": [{ trustedIds: { manifest: JSON.parse(text("trusted-documents.json")) } }],
  "documents.ts": [{ documentNodes: {} }],
};
const config = {
  scalars: { Date: "string", DateTime: "string", HTML: "string", JSON: "unknown", Locale: "string", URL: "string" },
  strictScalars: true,
  // Values, not TypeScript's enums: "EVENT" can be written where a kind is asked for, and nothing is left at run time.
  enumsAsTypes: true,
  enumType: "string-literal",
  // The type of a fragment is named once. Written out wherever it is spread, all types take 4 MB.
  inlineFragmentTypes: "combine",
};

function readDocuments() {
  const names = readdirSync(join(here, "operations"), { recursive: true }).filter((name) => name.endsWith(".graphql"));
  return names.sort().map((location) => ({ location, document: parse(text(join("operations", location))) }));
}

const schema = parse(text("schema.graphql"));
const common = {
  schema,
  schemaAst: buildSchema(text("schema.graphql")),
  documents: readDocuments(),
  config,
  pluginMap: { typescript, operations, documentNodes, trustedIds },
};
mkdirSync(target, { recursive: true });
for (const [filename, plugins] of Object.entries(FILES)) {
  const written = await codegen({ ...common, filename, plugins });
  writeFileSync(join(target, filename), HEADER + written.trimEnd() + "\n");
}
