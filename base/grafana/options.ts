import { shape } from "../../sdk/index.ts";
export interface GrafanaOptions {
  /** Serve it with TLS, at `grafana.<domain>` or the host that is said. Without it, port-forward is the way in. */
  readonly public: boolean | { readonly host: string };
  /**
   * How datasources and dashboards of this repository come into it: it reads them from files, or a Job brings them by
   * its API.
   */
  readonly filledBy: "files" | "job";
  /** Where people say who is on call: with OnCall's plugin, in the line of Grafana that this is for. */
  readonly oncall: boolean;
  /** Size of the volume that holds users, preferences and annotations. */
  readonly storage: string;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: GrafanaOptions = {
  public: false,
  filledBy: "files",
  oncall: false,
  storage: "10Gi",
  resources: { requests: { cpu: "100m", memory: "256Mi" }, limits: { memory: "1Gi" } },
};

export const shapes = {
  public: shape.mapOr(
    shape.record<{ host: string }>({ host: shape.text }),
    shape.literal(true, false),
  ),
};
