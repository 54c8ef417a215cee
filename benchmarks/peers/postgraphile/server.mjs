// PostGraphile over the platform's own tables, with as many processes as the platform has.
import cluster from "node:cluster";
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

const port = Number(process.env.PEER_PORT);
const processes = Number(process.env.PEER_PROCESSES ?? 2);

const preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE_URL, schemas: ["public"], poolConfig: { max: 8 } }),
  ],
  schema: { connectionFilterRelations: true, connectionFilterComputedColumns: false },
  grafserv: { port, graphiql: false, websockets: false, watch: false, outputDataAsString: true },
  grafast: { explain: false },
};

if (cluster.isPrimary) {
  for (let number = 0; number < processes; number += 1) cluster.fork();
} else {
  const server = createServer();
  const instance = postgraphile(preset);
  await instance.createServ(grafserv).addTo(server);
  server.listen(port, "127.0.0.1");
}
