import { web } from "./ports.ts";
import type { RoutingOptions } from "./routing.ts";

export interface AlertmanagerOptions extends RoutingOptions {
  /** Runs without the operator, as one pod that reads its configuration from a ConfigMap. */
  readonly plain: boolean;
  /** Gossip needs no majority: two are enough to lose one. */
  readonly replicas: number;
  /**
   * Where people's browsers find it, without a path: links in messages lead there. By default where port-forward
   * brings it (`npm run open`); where something of yours stands before it that asks people who they are, that. What
   * shows it as a user interface says so itself.
   */
  readonly externalUrl: string;
  /**
   * Takes the routes that the teams in `monitoredNamespaces` bring, each for alerts of its own namespace, and no
   * receivers of the platform. `hosts` are those outside that their receivers may reach, by TLS on port 443.
   */
  readonly teams: { readonly hosts: readonly string[] } | false;
  /** Size of each replica's volume, which holds silences and what was sent. */
  readonly storage: string;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: AlertmanagerOptions = {
  plain: false,
  replicas: 2,
  receivers: {},
  warningHours: "always",
  untrustedNamespaces: [],
  mutes: [],
  teams: false,
  externalUrl: `http://localhost:${web.number}`,
  storage: "10Gi",
  resources: { requests: { cpu: "10m", memory: "64Mi" }, limits: { memory: "256Mi" } },
};
