// Builds the released files: one self-contained module per element, the loader, and what the manifest says of them.
// node build.mjs [FOLDER]: into another folder than dist/, for the test that compares.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

const here = new URL(".", import.meta.url);
const { version } = JSON.parse(await readFile(new URL("package.json", here), "utf8"));
const root = process.argv[2] ?? new URL("dist", here).pathname;
const target = `${root}/${version}`;

/** The id of a trusted document, by the name of its operation: `documents:WidgetList`. */
const documents = {
  name: "documents",
  setup(bundle) {
    bundle.onResolve({ filter: /^document:/ }, ({ path }) => ({ path: path.slice(9), namespace: "document" }));
    bundle.onLoad({ filter: /.*/, namespace: "document" }, async ({ path }) => {
      const manifest = JSON.parse(await readFile(new URL("../trusted-documents.json", here), "utf8"));
      const digest = manifest.operations[path];
      if (!digest) throw new Error(`There is no operation ${path}: run manage.py export_operations.`);
      return { contents: `export default ${JSON.stringify(digest)}`, loader: "js" };
    });
  },
};

/** Style sheets as text without spaces, for `adoptedStyleSheets`. */
const styles = {
  name: "styles",
  setup(bundle) {
    bundle.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      // What esbuild leaves, because it could be part of a custom property.
      return { contents: code.trim().replace(/(?<=--[\w-]+[:,]) /g, ""), loader: "text" };
    });
  },
};

/** The parameters that an element takes: `parameters:list`, without what only people read. */
const parameters = {
  name: "parameters",
  setup(bundle) {
    bundle.onResolve({ filter: /^parameters:/ }, ({ path }) => ({ path: path.slice(11), namespace: "parameters" }));
    bundle.onLoad({ filter: /.*/, namespace: "parameters" }, async ({ path }) => {
      const { parameters: all } = JSON.parse(await readFile(new URL("../parameters.json", here), "utf8"));
      const kept = all.filter(({ widgets }) => widgets.includes(path)).map((each) => [each.name, compact(each)]);
      return { contents: JSON.stringify(Object.fromEntries(kept)), loader: "json" };
    });
  },
};

function compact({ value, filter, many, longest, least, greatest, choices, pattern }) {
  return { value, filter, many, longest, least, greatest: greatest?.other, choices, pattern };
}

const elements = (await readdir(new URL("src", here), { withFileTypes: true }))
  .filter((each) => each.isDirectory() && each.name !== "base" && each.name !== "builder")
  .map((each) => each.name)
  .sort();

const integrityOf = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;
const shapes = await readFile(new URL("maps/shapes.json", here));

await mkdir(target, { recursive: true });
await writeFile(`${target}/shapes.json`, shapes);
await build({
  absWorkingDir: here.pathname,
  entryPoints: [
    { in: "src/loader.ts", out: "dsjp" },
    ...elements.map((name) => ({ in: `src/${name}/index.ts`, out: `dsjp-${name}` })),
  ],
  outdir: target,
  bundle: true,
  format: "esm",
  minify: true,
  charset: "utf8",
  target: ["es2022"],
  legalComments: "none",
  define: { ELEMENTS: JSON.stringify(elements), VERSION: JSON.stringify(version), SHAPES: JSON.stringify(integrityOf(shapes)) },
  plugins: [documents, parameters, styles],
  logLevel: "warning",
});

const files = {};
for (const name of (await readdir(target)).filter((each) => each !== "manifest.json").sort()) {
  const content = await readFile(`${target}/${name}`);
  files[name] = {
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
    integrity: integrityOf(content),
  };
}
await writeFile(`${target}/manifest.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);
for (const [name, { bytes, gzip }] of Object.entries(files)) console.log(`${name}: ${bytes} bytes, ${gzip} gzipped`);
