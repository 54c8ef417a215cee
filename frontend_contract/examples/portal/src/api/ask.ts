// How the portal asks the platform: trusted documents by their ids, with GET, so that every cache on the way may answer.
import { AskError, createClient } from "../../../../client/client.ts";
import { operations } from "../../../../trusted-documents.json";

export type Fields = Record<string, any>;
export type Ask = (name: keyof typeof operations, variables: Fields) => Promise<Fields>;

/** The platform gave no data. */
export class NoAnswerError extends Error {}

/** The platform refuses the question: a filter or a cursor is wrong, a preview is over. The code is one of its list. */
export class RefusedError extends Error {
  constructor(message: string, readonly code: string) {
    super(message);
  }
}

const KEPT = 500;

/** Asks one platform. The client keeps answers by their ETag: what did not change comes without a body. */
export function asker(platform: string, timeout: number): Ask {
  const client = createClient({ endpoint: `${platform}/graphql/`, timeout, keep: KEPT });
  return async (name, variables) => {
    const { data, errors } = await client.ask<Fields, Fields>({ id: `sha256:${operations[name]}` }, variables).catch(failed);
    if (errors[0]) throw new RefusedError(errors[0].message, errors[0].extensions.code);
    return data;
  };
}

function failed(error: unknown): never {
  if (error instanceof AskError && error.errors[0]) {
    throw new RefusedError(error.errors[0].message, error.errors[0].extensions.code);
  }
  throw new NoAnswerError("The platform does not answer.", { cause: error });
}
