import { type External, shape } from "../../sdk/index.ts";
import type { CallsBack } from "./public-paths.ts";

interface Resources {
  readonly requests: { readonly cpu: string; readonly memory: string };
  readonly limits: { readonly memory: string };
}

export interface OncallOptions {
  /** At which other clusters, telephones and messengers find the engine; `false` for `oncall-engine.<domain>`. */
  readonly host: string | false;
  /**
   * Where it tells people: `external("slack.com")`, `external("smtp.example.com", tcp(587))`. The tokens for that an
   * administrator gives it in its pages, and it keeps them encrypted in its database.
   */
  readonly reaches: readonly External[];
  /** Who calls it back from outside beside Slack: their paths are served at its host, `["twilio"]`. */
  readonly calledBackBy: readonly CallsBack[];
  readonly engine: { readonly replicas: number; readonly resources: Resources };
  readonly celery: { readonly replicas: number; readonly resources: Resources };
}

/** What a cluster gets that chooses nothing. */
export const options: OncallOptions = {
  host: false,
  reaches: [],
  calledBackBy: [],
  engine: {
    replicas: 2,
    resources: { requests: { cpu: "100m", memory: "768Mi" }, limits: { memory: "1536Mi" } },
  },
  celery: {
    replicas: 2,
    resources: { requests: { cpu: "100m", memory: "512Mi" }, limits: { memory: "1Gi" } },
  },
};

export const shapes = {
  host: shape.textOr(false),
  reaches: shape.listOf(
    shape.record<External>({
      kind: shape.literal("external"),
      host: shape.text,
      number: shape.number,
      speaks: shape.text,
    }),
  ),
  calledBackBy: shape.listOf(shape.text),
};
