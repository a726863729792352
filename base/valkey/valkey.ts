import {
  component,
  configMap,
  disruptionBudget,
  externalSecret,
  provide,
  type Resource,
  service,
  serviceAccount,
} from "../../sdk/index.ts";
import { broker } from "../roles.ts";
import { valkeyAlerts } from "./alerts.ts";
import { valkeyRuleTests } from "./alerts.rule-tests.ts";
import { config, folders, passwordKey } from "./config.ts";
import { valkeyInhibitions } from "./inhibitions.ts";
import { options } from "./options.ts";
import { ports } from "./ports.ts";
import { workload } from "./workload.ts";

const note =
  "random, of letters and digits alone, as it stands in a URL; it and its client restart together for a new one";

/** The client's Secret, by whose entry of the secret store both have the password. */
const clientName = (server: string) => `${server}-client`;

/** Valkey, the Redis that kept its licence: queues of tasks and a cache, for one client. */
export const valkey = component({
  name: "valkey",
  options,
  ports,
  provides: ({ own, name }) => [
    provide(broker, own.ports.redis, { gives: () => ({ secret: clientName(name) }) }),
  ],
  rules: valkeyAlerts,
  ruleTests: valkeyRuleTests,
  inhibitions: valkeyInhibitions,
  objects: ({ cluster, name, namespace, own, options }): Resource[] => {
    const port = own.ports.redis.number;
    const file = config({ port, memory: options.memory, data: folders.data });
    return [
      serviceAccount({ name, namespace }),
      configMap(name, namespace, { "valkey.conf": file }),
      externalSecret(name, namespace, {
        ...{
          cluster,
          keys: [passwordKey],
          about: { [passwordKey]: note },
          entry: clientName(name),
        },
      }),
      workload(own, options, { cluster, file }),
      disruptionBudget(own),
      service(own),
    ];
  },
});
