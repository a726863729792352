import type { Author, Handed, Relabeling, Scrape, SecretKey } from "../model/facet.ts";
import { byMonitor, paramsOf } from "./monitored.ts";
import { nothingElse } from "./nothing-else.ts";
import { discoveredLabels, keptTargets } from "./target-steps.ts";

/** What a reader has that prints scrapes for a Prometheus without an operator. */
export interface ScrapeReader {
  /**
   * The file in its own pods that holds a key of an author's Secret. A pod mounts Secrets of its own namespace
   * only, so the reader brings its own copy of those of others.
   */
  readonly secretFile?: (secret: SecretKey, author: Author) => string;
}

/**
 * `scrape_configs` of a prometheus.yml that finds the same targets with the same labels as the operator's
 * monitors of these scrapes do, one for each of them, named `<author's namespace>/<monitor>/<number>`.
 */
export function scrapeConfigs(
  handed: readonly Handed<readonly Scrape[]>[],
  reader: ScrapeReader = {},
): object[] {
  return handed.flatMap(({ by, of }) =>
    byMonitor(of).flatMap(({ name, scrapes }) =>
      scrapes.map((one, index) => ({
        job_name: `${by.namespace}/${name}/${index}`,
        ...settings(one, by, reader),
        kubernetes_sd_configs: [discovery(one)],
        relabel_configs: [
          ...keptTargets(one),
          ...discoveredLabels(one),
          ...(one.relabelings ?? []).map(relabelConfig),
        ],
        ...(one.metricRelabelings && {
          metric_relabel_configs: one.metricRelabelings.map(relabelConfig),
        }),
      })),
    ),
  );
}

/** The Secrets that scrapes show, each with its keys. */
export function scrapeSecrets(
  handed: readonly Handed<readonly Scrape[]>[],
): { name: string; keys: string[] }[] {
  const keys = handed
    .flatMap(({ of }) => of)
    .flatMap(({ authorization, basicAuth }) => [
      ...(authorization ? [authorization.credentials] : []),
      ...(basicAuth ? [basicAuth.username, basicAuth.password] : []),
    ]);
  return [...new Set(keys.map(({ name }) => name))].map((name) => ({
    name,
    keys: [...new Set(keys.filter((one) => one.name === name).map(({ key }) => key))],
  }));
}

/** Slices are what a cluster still has of Endpoints. */
function discovery({ port, by }: Scrape): object {
  return {
    role: by === "pods" ? "pod" : "endpointslice",
    namespaces: { names: [port.of.namespace] },
  };
}

function settings(scrape: Scrape, author: Author, reader: ScrapeReader): object {
  const { port, exposes: _, by: __, relabelings: ___, metricRelabelings: ____, ...asked } = scrape;
  const { ifAny: _____, interval, scrapeTimeout, path, params, sampleLimit, ...more } = asked;
  const { honorLabels, honorTimestamps, tlsConfig, ...shown } = more;
  const { authorization, basicAuth, bearerTokenFile, ...rest } = shown;
  nothingElse(rest, `the scrape of "${port.of.name}"`);
  return {
    ...(honorLabels !== undefined && { honor_labels: honorLabels }),
    ...(honorTimestamps !== undefined && { honor_timestamps: honorTimestamps }),
    ...(interval && { scrape_interval: interval }),
    ...(scrapeTimeout && { scrape_timeout: scrapeTimeout }),
    ...(sampleLimit !== undefined && { sample_limit: sampleLimit }),
    ...(path && { metrics_path: path }),
    ...(params && { params: paramsOf(params) }),
    ...(port.speaks === "https" && { scheme: "https" }),
    ...(tlsConfig && { tls_config: tls(tlsConfig) }),
    ...(bearerTokenFile && { authorization: { credentials_file: bearerTokenFile } }),
    ...(authorization && { authorization: bearer(authorization, author, reader) }),
    ...(basicAuth && { basic_auth: login(basicAuth, author, reader) }),
  };
}

function tls({
  insecureSkipVerify,
  caFile,
  serverName,
  ...rest
}: NonNullable<Scrape["tlsConfig"]>) {
  nothingElse(rest, "a tlsConfig");
  return {
    ...(insecureSkipVerify !== undefined && { insecure_skip_verify: insecureSkipVerify }),
    ...(caFile !== undefined && { ca_file: caFile }),
    ...(serverName !== undefined && { server_name: serverName }),
  };
}

function bearer(
  { credentials, ...rest }: NonNullable<Scrape["authorization"]>,
  author: Author,
  reader: ScrapeReader,
) {
  nothingElse(rest, "an authorization");
  return { credentials_file: fileOf(credentials, author, reader) };
}

function login(
  { username, password, ...rest }: NonNullable<Scrape["basicAuth"]>,
  author: Author,
  reader: ScrapeReader,
) {
  nothingElse(rest, "a basicAuth");
  return {
    username_file: fileOf(username, author, reader),
    password_file: fileOf(password, author, reader),
  };
}

function fileOf(secret: SecretKey, author: Author, { secretFile }: ScrapeReader): string {
  if (secretFile) return secretFile(secret, author);
  throw new Error(
    `Cannot print the scrape of "${author.name}": its reader has no file with the Secret "${secret.name}"; say it as secretFile`,
  );
}

/** A step as prometheus.yml takes it. */
export function relabelConfig({
  action,
  sourceLabels,
  regex,
  targetLabel,
  replacement,
  ...rest
}: Relabeling) {
  nothingElse(rest, "a relabeling");
  return {
    ...(action && { action }),
    ...(sourceLabels && { source_labels: [...sourceLabels] }),
    ...(regex !== undefined && { regex }),
    ...(targetLabel !== undefined && { target_label: targetLabel }),
    ...(replacement !== undefined && { replacement }),
  };
}
