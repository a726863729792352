import {
  type ClusterFacts,
  configMap,
  type OwnPods,
  type Resource,
  service,
  yamlFile,
} from "../../../sdk/index.ts";
import type { AlertmanagerOptions } from "../options.ts";
import type { Ports } from "../ports.ts";
import { rawConfig } from "../raw-config.ts";
import type { AlertmanagerRouting } from "../routing.ts";
import { folders, workload } from "./workload.ts";

interface Around {
  readonly cluster: ClusterFacts;
  readonly routes: AlertmanagerRouting;
  /** The Secret that holds the receivers' URLs and keys, where there are any. */
  readonly secret: string | undefined;
}

/** Alertmanager without an operator: its configuration stands in a ConfigMap, and a new one starts it anew. */
export function plain(
  own: OwnPods<Ports>,
  options: AlertmanagerOptions,
  { cluster, routes, secret }: Around,
): Resource[] {
  refuse(options);
  const { name, namespace } = own;
  const config = {
    // Its pods are told of the proxy as all others are, and it looks there only when asked to.
    ...(cluster.httpProxy && { global: { http_config: { proxy_from_environment: true } } }),
    ...rawConfig(routes, { name, secrets: folders.secrets }),
  };
  const data = {
    "alertmanager.yml": yamlFile(config, "rawConfig in base/alertmanager/raw-config.ts"),
  };
  return [
    configMap(name, namespace, data),
    workload(own, options, { cluster, data, secret }),
    service(own),
  ];
}

/** What the operator does: routes of teams, and replicas that find each other. */
function refuse({ replicas, teams }: AlertmanagerOptions): void {
  if (teams) {
    throw new Error(
      'Cannot run without the operator and with "teams": the routes that they bring are the operator\'s to read; leave one of them out',
    );
  }
  if (replicas !== 1) {
    throw new Error(
      `Cannot run ${replicas} replicas without the operator: it is the operator that has them find each other; say replicas: 1, or leave "plain" out`,
    );
  }
}
