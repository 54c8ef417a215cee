// Two plugins of @graphql-codegen for what front ends send: documents by id for our client, and whole ones for others.
//
// The plugin typed-document-node writes every fragment into every document, 3 MB for ours; here each stands once.

import { createHash } from "node:crypto";
import { Kind, print, visit } from "graphql";

const WHERE_TYPES_ARE = "./operations.js";

/** Documents by their id in trusted-documents.json, which manage.py export_operations writes. */
export const trustedIds = {
  plugin(_schema, files, { manifest }) {
    const { operations, fragments } = sorted(files);
    const lines = operations.map((operation) => {
      const name = operation.name.value;
      const id = idOf(operation, fragments);
      if (manifest.operations[name] !== id) throw new Error(`${name}: run manage.py export_operations first.`);
      return `export const ${name}: TrustedDocument<${typesOf(name)}> = { id: "sha256:${id}" };`;
    });
    const imports = 'import type { TrustedDocument } from "../client/client.js";\n' + importOfTypes(operations);
    return `${imports}\n${lines.join("\n")}\n`;
  },
};

/** Whole documents, for clients with a normalised cache. */
export const documentNodes = {
  plugin(_schema, files) {
    const { operations, fragments } = sorted(files);
    const parts = [...fragments.values()].map((node) => `const ${node.name.value}Fragment = ${json(node)};`);
    const documents = operations.map((operation) => {
      const name = operation.name.value;
      const spread = spreadBy(operation, fragments).map((each) => `${each.name.value}Fragment`);
      const definitions = [json(operation), ...spread].join(", ");
      const meta = JSON.stringify({ documentId: `sha256:${idOf(operation, fragments)}` });
      const node = `{ kind: "Document", definitions: [${definitions}], __meta__: ${meta} }`;
      return `export const ${name}Document = ${node} as unknown as TypedDocumentNode<${typesOf(name)}>;`;
    });
    const from = 'import type { TypedDocumentNode } from "@graphql-typed-document-node/core";\n';
    return `${from}${importOfTypes(operations)}\n${[...parts, ...documents].join("\n")}\n`;
  },
};

function sorted(files) {
  const definitions = files.flatMap((file) => file.document.definitions);
  const byName = (one, other) => (one.name.value < other.name.value ? -1 : 1);
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).sort(byName);
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION).sort(byName);
  return { operations, fragments: new Map(fragments.map((node) => [node.name.value, node])) };
}

/** As graphql_schema.trusted_documents.operations prints a document: the operation, then its fragments by name. */
function idOf(operation, fragments) {
  const text = [operation, ...spreadBy(operation, fragments)].map(print).join("\n\n") + "\n";
  return createHash("sha256").update(text).digest("hex");
}

function spreadBy(operation, fragments) {
  const found = new Set();
  const follow = (node) =>
    visit(node, {
      FragmentSpread({ name }) {
        if (!found.has(name.value)) follow(fragments.get(found.add(name.value) && name.value));
      },
    });
  follow(operation);
  return [...found].sort().map((name) => fragments.get(name));
}

const typesOf = (name) => `${name}Query, ${name}QueryVariables`;

function importOfTypes(operations) {
  const names = operations.flatMap((each) => [`${each.name.value}Query`, `${each.name.value}QueryVariables`]);
  return `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "${WHERE_TYPES_ARE}";\n`;
}

/** Without places in files, which differ from machine to machine in nothing but noise. */
const json = (node) => JSON.stringify(node, (key, value) => (key === "loc" ? undefined : value));
