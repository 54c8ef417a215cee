// Builds dist/: the server in one file, and the files of browsers under names that change with what is in them.
import { rm } from "node:fs/promises";
import { build } from "esbuild";

const folder = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const shared = { absWorkingDir: folder, bundle: true, minify: true, logLevel: "warning" };

await rm(`${folder}/dist`, { recursive: true, force: true });
const assets = await build({
  ...shared,
  entryPoints: { portal: "src/styles/portal.css", suggestions: "src/browser/suggestions.ts" },
  outdir: "dist/assets",
  entryNames: "[name]-[hash]",
  target: ["es2022", "chrome110", "firefox115", "safari16"],
  metafile: true,
});
const names = Object.fromEntries(
  Object.entries(assets.metafile.outputs)
    .filter(([, output]) => output.entryPoint)
    .map(([path, output]) => [output.entryPoint.split("/").at(-1), path.split("/").at(-1)]),
);
await build({
  ...shared,
  minify: false,
  entryPoints: ["src/server.ts"],
  outfile: "dist/server.mjs",
  platform: "node",
  target: "node20",
  format: "esm",
  sourcemap: "linked",
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  define: { ASSETS: JSON.stringify(names) },
});
