// Where the portal runs and what it reads; all of it from the environment.

export interface Settings {
  /** The platform, without a slash at the end. */
  readonly platform: string;
  /** Where readers see this portal; empty: where the platform says that the site's front end is. */
  readonly publicUrl: string;
  /** The key of the site; undefined: the one of the platform's host. */
  readonly site: string | undefined;
  /** How many proxies stand in front and append to X-Forwarded-For. */
  readonly proxies: number;
  readonly host: string;
  readonly port: number;
  /** How long the platform may take for an answer, in milliseconds. */
  readonly patience: number;
}

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return {
    platform: address(environment, "DSJP_PLATFORM_URL", "http://127.0.0.1:8000"),
    publicUrl: address(environment, "DSJP_PORTAL_URL", ""),
    site: environment.DSJP_PORTAL_SITE || undefined,
    proxies: number("DSJP_PORTAL_PROXY_HOPS", environment.DSJP_PORTAL_PROXY_HOPS || "0", 10),
    host: environment.DSJP_PORTAL_HOST || "127.0.0.1",
    port: number("DSJP_PORTAL_PORT", environment.DSJP_PORTAL_PORT || "4321", 65_535),
    patience: 1000 * number("DSJP_PORTAL_SECONDS", environment.DSJP_PORTAL_SECONDS || "10", 600),
  };
}

function address(environment: NodeJS.ProcessEnv, name: string, otherwise: string): string {
  const given = environment[name] || otherwise;
  if (given && !/^https?:$/.test(protocolOf(given))) {
    throw new Error(`${name} must be an address that begins with http:// or https://, not “${given}”.`);
  }
  return given.replace(/\/+$/, "");
}

function protocolOf(given: string): string {
  try {
    return new URL(given).protocol;
  } catch {
    return "";
  }
}

function number(name: string, given: string, most: number): number {
  const found = Number(given);
  if (!Number.isInteger(found) || found < 0 || found > most) {
    throw new Error(`${name} must be a whole number from 0 to ${most}, not “${given}”.`);
  }
  return found;
}
