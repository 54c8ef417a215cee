// What browsers may load on the portal's pages, and who may frame them.
import type { MiddlewareHandler } from "hono";
import type { Settings } from "./settings.ts";

export function securityHeaders({ platform }: Settings): MiddlewareHandler {
  const origin = new URL(platform).origin;
  const policy = (ancestors: string) =>
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      `img-src 'self' data: ${origin}`,
      `media-src 'self' ${origin}`,
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      `frame-ancestors ${ancestors}`,
    ].join("; ");
  return async (context, next) => {
    await next();
    const isPreview = context.req.path === "/api/preview";
    context.header("Content-Security-Policy", policy(isPreview ? `'self' ${origin}` : "'none'"));
    context.header("X-Content-Type-Options", "nosniff");
    if (!context.res.headers.get("Referrer-Policy")) context.header("Referrer-Policy", "strict-origin-when-cross-origin");
  };
}
