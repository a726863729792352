import type { Oauth2ProxyOptions } from "./options.ts";

/** Where it stands and whom it asks: all that may differ between two that are configured alike. */
export interface Surroundings {
  /** Addresses that it listens at, `:4180`. */
  readonly listens: { readonly http: string; readonly metrics: string };
  /** Where people's browsers find it, without a slash at the end. */
  readonly url: string;
  readonly issuer: string;
  readonly scopes: readonly string[];
  readonly emailDomains: readonly string[];
  /** The program behind it, for how many seconds that may work on an answer, and paths that lead nobody there. */
  readonly shows: {
    readonly url: string;
    readonly seconds: number;
    readonly closed: readonly string[];
  };
  readonly secrets: { readonly client: string; readonly cookie: string };
}

/** Who did what, without the path and its query: they hold what was asked for, and the code of a login. */
const requestLine =
  "{{.RequestID}} {{.Username}} [{{.Timestamp}}] {{.RequestMethod}} {{.StatusCode}} {{.ResponseSize}} {{.RequestDuration}}";

/** Is nowhere in its image: whatever is looked for there is not found. */
const emptyFolder = "/closed";

/** Where the identity provider sends people back to. */
export function redirectUrl(url: string): string {
  return `${url}/oauth2/callback`;
}

/**
 * The text of `oauth2-proxy.cfg`, in the form that is no alpha:
 * https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview
 */
export function config(
  { groups, loginLasts }: Oauth2ProxyOptions,
  { listens, url, issuer, scopes, emailDomains, shows, secrets }: Surroundings,
): string {
  const settings = {
    http_address: listens.http,
    metrics_address: listens.metrics,
    provider: "oidc",
    oidc_issuer_url: issuer,
    client_secret_file: secrets.client,
    scope: scopes.join(" "),
    // Whoever steals a code on its way, or plays an answer twice, has nothing by it.
    code_challenge_method: "S256",
    insecure_oidc_skip_nonce: false,
    redirect_url: redirectUrl(url),
    email_domains: emailDomains,
    allowed_groups: groups,
    skip_provider_button: true,
    // A browser takes it from this host alone, and sends it along with no other site's form.
    cookie_name: "__Host-oauth2-proxy",
    cookie_samesite: "lax",
    cookie_secret_file: secrets.cookie,
    cookie_expire: loginLasts,
    // Several tabs may be on their way to a login.
    cookie_csrf_per_request: true,
    cookie_csrf_per_request_limit: 10,
    // Nobody behind it asks for tokens.
    session_cookie_minimal: true,
    // The longest path that fits is taken, however it is written (v7.15, `pkg/upstream/proxy.go`).
    upstreams: [`${shows.url}/`, ...shows.closed.map((path) => `file://${emptyFolder}#${path}`)],
    upstream_timeout: `${shows.seconds}s`,
    pass_basic_auth: false,
    pass_user_headers: true,
    request_logging_format: requestLine,
    silence_ping_logging: true,
    // Its version is nobody's business.
    footer: "-",
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  return `# From config in base/oauth2-proxy/config.ts.\n${lines.join("\n")}\n`;
}
