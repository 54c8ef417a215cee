/** A trusted document by its id, with the types of its variables and data; ours are in generated/trusted.ts. */
export interface TrustedDocument<Data = unknown, Variables = Record<string, unknown>> {
    readonly id: string;
    readonly __apiType?: (variables: Variables) => Data;
}
export type ErrorCode = "BAD_USER_INPUT" | "GRAPHQL_PARSE_FAILED" | "GRAPHQL_VALIDATION_FAILED" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "DOCUMENT_NOT_FOUND" | "DOCUMENT_REQUIRED" | "COST_LIMIT" | "DEPTH_LIMIT" | "ALIAS_LIMIT" | "CURSOR_EXPIRED" | "RATE_LIMITED" | "TIMEOUT" | "UNAVAILABLE" | "INTERNAL";
export type ApiError = {
    message: string;
    path?: (string | number)[];
    extensions: {
        code: ErrorCode;
        traceId?: string;
    };
};
/** A root field that failed is null in `data` and has its error in `errors`; the others stand. */
export type Answer<Data> = {
    data: Data;
    errors: ApiError[];
};
/** refused: asked again, it is refused again · unreachable: no connection · unreadable: something else than an answer */
export type Failure = "refused" | "limited" | "unavailable" | "timeout" | "aborted" | "unreachable" | "unreadable";
/** There is no data. `status` is 0 where nothing answered; `retryAfter` is in seconds, where the server said so. */
export declare class AskError extends Error {
    readonly kind: Failure;
    readonly status: number;
    readonly errors: ApiError[];
    readonly retryAfter?: number | undefined;
    readonly name = "AskError";
    constructor(kind: Failure, message: string, cause?: unknown, status?: number, errors?: ApiError[], retryAfter?: number | undefined);
}
/** Times in milliseconds. `keep`: how many answers stay in memory; 0 in browsers, where an ETag costs a preflight. */
export interface ClientOptions {
    endpoint: string | URL;
    timeout?: number;
    retries?: number;
    longestWait?: number;
    keep?: number;
    headers?: Record<string, string>;
}
type Options = {
    signal?: AbortSignal | undefined;
};
type Asked<V> = Record<string, never> extends V ? [variables?: V, options?: Options] : [variables: V, options?: Options];
export type Client = ReturnType<typeof createClient>;
export declare function createClient({ endpoint, headers, ...given }: ClientOptions): {
    ask: <D, V>(document: TrustedDocument<D, V>, ...[variables, options]: Asked<V>) => Promise<Answer<D>>;
};
export {};
