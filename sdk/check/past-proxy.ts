import { fieldOf, walk } from "../basics/walk.ts";
import type { ObjectFinding } from "../model/finding.ts";
import type { ResourceOf } from "../model/of-kind.ts";

interface HttpConfig {
  readonly proxyURL?: string;
  readonly proxyUrl?: string;
}

/**
 * Receivers that do not leave by a proxy. An `httpConfig` of their own takes the place of the one that all have in common,
 * and its token's source is asked by a way of its own (Alertmanager v0.34.2, `config/config.go`; prometheus/common,
 * `OAuth2`). Of the second kind of Microsoft Teams alone the proxy stays.
 */
export function pastProxy(
  { receivers = [] }: ResourceOf<"AlertmanagerConfig">["spec"],
  url: string,
): ObjectFinding[] {
  const findings: ObjectFinding[] = [];
  walk(receivers, (value, path) => {
    const key = path.at(-1);
    const own = key === "httpConfig" && path.at(-3) !== "msteamsv2Configs";
    if ((!own && key !== "oauth2") || typeof value !== "object" || value === null) return;
    const { proxyUrl, proxyURL = proxyUrl } = value as HttpConfig;
    if (proxyURL === url) return;
    findings.push({
      field: fieldOf(["spec", "receivers", ...path]),
      message: `leads past ${url}, which is the only way out`,
      hint: `proxyUrl: ${url}`,
    });
  });
  return findings;
}
