// graphql-eslint's recommended rules for the schema and for our operations, and why two of them are set otherwise.

import graphql from "@graphql-eslint/eslint-plugin";
import { buildSchema, isObjectType } from "graphql";
import { readFileSync } from "node:fs";

// What has an identity: every Node, and what editors keep once and show in many places. The rest is a part of something
// (a block, a row, an edge, a rendition) or has a key of another name (a site, a language): an `id` there would make
// normalising caches take two different parts for one.
const ENTITIES = ["Announcement", "CallToAction", "ContactPoint", "Footer", "LinkList", "Person", "Term"];
const isEntity = (type) => ENTITIES.includes(type.name) || type.getInterfaces().some((each) => each.name === "Node");

const here = new URL("schema.graphql", import.meta.url);
const types = Object.values(buildSchema(readFileSync(here, "utf8")).getTypeMap()).filter(isObjectType);
const parts = types.filter((type) => !isEntity(type)).map((type) => type.name);

const plugins = { "@graphql-eslint": graphql };
const parserOptions = { graphQLConfig: { schema: "schema.graphql", documents: "operations/**/*.graphql" } };
const languageOptions = { parser: graphql.parser, parserOptions };

export default [
  {
    files: ["schema.graphql"],
    plugins,
    languageOptions,
    rules: {
      ...graphql.configs["flat/schema-recommended"].rules,
      "@graphql-eslint/strict-id-in-types": ["error", { exceptions: { types: parts } }],
    },
  },
  {
    files: ["operations/**/*.graphql"],
    plugins,
    languageOptions,
    rules: {
      ...graphql.configs["flat/operations-recommended"].rules,
      // As deep as the server lets trusted documents be (docs/reference/limits.md): a page has a body, which has
      // sections, which have cards, which have images, which have renditions.
      "@graphql-eslint/selection-set-depth": ["error", { maxDepth: 15 }],
    },
  },
];
