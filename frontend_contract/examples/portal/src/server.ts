// Starts the portal.
import { serve } from "@hono/node-server";
import { asker } from "./api/ask.ts";
import { makeApp } from "./app.tsx";
import { readSettings } from "./settings.ts";

const settings = readSettings(process.env);
const server = serve(
  { fetch: makeApp(settings, asker(settings.platform, settings.patience)).fetch, hostname: settings.host, port: settings.port },
  ({ address, port }) => console.log(`portal: http://${address}:${port}/`),
);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    // Connections that browsers keep open do not keep the portal alive.
    setTimeout(() => process.exit(0), 500).unref();
  });
}
