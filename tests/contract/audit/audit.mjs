/* Prints the result of every check of graphql-http's audit as JSON: { id: [status, name, reason] }. */
import { auditServer } from "graphql-http";

const results = await auditServer({ url: process.env.ENDPOINT, fetchFn: fetch });
const found = Object.fromEntries(results.map(({ id, name, status, reason }) => [id, [status, name, reason ?? ""]]));
console.log(JSON.stringify(found));
