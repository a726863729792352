import {
  component,
  disruptionBudget,
  provide,
  type Resource,
  service,
  serviceAccount,
  to,
} from "../../sdk/index.ts";
import { database } from "../roles.ts";
import { postgresqlAlerts } from "./alerts.ts";
import { postgresqlRuleTests } from "./alerts.rule-tests.ts";
import { postgresqlInhibitions } from "./inhibitions.ts";
import { backupJob, prepareJob, scriptMap } from "./jobs.ts";
import { options } from "./options.ts";
import { pods } from "./pods.ts";
import { clientName, rootSecret, userSecret } from "./secrets.ts";
import { server } from "./server.ts";

/** PostgreSQL: one server with one database, and copies of it on another volume. */
export const postgresql = component({
  name: "postgresql",
  options,
  pods,
  provides: ({ own, name, options: { database: called } }) => [
    provide(database, own.server.ports.postgres, {
      gives: () => ({ database: called, user: called, secret: clientName(name) }),
    }),
  ],
  flows: ({ own }) => ({
    prepared: to(own.server.ports.postgres, "makes the database and its user", { by: own.prepare }),
    copied: to(own.server.ports.postgres, "writes copies", { by: own.backup }),
  }),
  rules: postgresqlAlerts,
  ruleTests: postgresqlRuleTests,
  inhibitions: postgresqlInhibitions,
  objects: ({ cluster, name, namespace, own, options, flows }): Resource[] => {
    const where = { name, namespace, cluster };
    return [
      serviceAccount({ name, namespace }),
      rootSecret(where),
      userSecret(where),
      server(own, options, { cluster, account: name }),
      disruptionBudget(own.server),
      service(own.server),
      scriptMap(name, namespace),
      prepareJob(own, { name, options, at: flows.prepared }),
      backupJob(own, { name, options, at: flows.copied }),
      {
        apiVersion: "v1",
        kind: "PersistentVolumeClaim",
        metadata: { name: own.backup.name, namespace },
        spec: {
          accessModes: ["ReadWriteOnce"],
          storageClassName: cluster.storageClass,
          resources: { requests: { storage: options.backup.storage } },
        },
      },
    ];
  },
});
