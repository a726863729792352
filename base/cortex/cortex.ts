import {
  bucketAccess,
  component,
  configMap,
  disruptionBudget,
  externalSecret,
  headlessService,
  mimirRulerLimits,
  provide,
  refuseTwins,
  type Resource,
  ruler,
  scrape,
  seriesOverrides,
  service,
  serviceAccount,
  tenantRuleFiles,
  to,
  toEach,
  yamlFile,
} from "../../sdk/index.ts";
import {
  alertReceiver,
  metricsStore,
  objectStore,
  platform,
  refuseStrangers,
  remoteWriteReceiver,
  replicaLabels,
} from "../roles.ts";
import { cortexAlerts } from "./alerts.ts";
import { cortexRuleTests } from "./alerts.rule-tests.ts";
import { config } from "./config.ts";
import { cortexDashboards } from "./dashboards.ts";
import { cortexInhibitions } from "./inhibitions.ts";
import { cortexMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { ports } from "./ports.ts";
import { refuse } from "./refusals.ts";
import { folders, workload } from "./workload.ts";

/** By which requests say whose samples they send or ask for. */
const tenantHeader = "X-Scope-OrgID";

/** Cortex: keeps what several Prometheus write to it for long, apart by tenant, in a bucket; evaluates rules over it. */
export const cortex = component({
  name: "cortex",
  options,
  ports,
  provides: ({ own, options }) => [
    provide(remoteWriteReceiver, own.ports.http, {
      gives: ({ tenant }) => ({ headers: { [tenantHeader]: tenant }, pushPath: "/api/v1/push" }),
    }),
    provide(metricsStore, own.ports.http, {
      gives: (asks) => ({
        path: "/prometheus",
        headers: { [tenantHeader]: asks?.tenant ?? platform },
        // As often as those who write to it scrape.
        timeInterval: "30s",
        queryTimeout: options.queryTimeout,
      }),
    }),
  ],
  reads: { rules: ruler(remoteWriteReceiver) },
  flows: ({ own, name }) => ({
    gossip: to(own.ports.gossip, "finds the other replicas"),
    replicas: to(own.ports.grpc, "hands samples and queries to the other replicas"),
    alertReceivers: toEach(alertReceiver, "alerts of its rules"),
    bucket: to(objectStore, "keeps blocks", { bucket: name }),
  }),
  scrapes: ({ own }) => [scrape(own.ports.http, { exposes: [cortexMetrics] })],
  rules: cortexAlerts,
  ruleTests: cortexRuleTests,
  inhibitions: cortexInhibitions,
  dashboards: cortexDashboards,
  objects: ({ cluster, name, namespace, own, options, flows, read, asked }): Resource[] => {
    refuse(options);
    refuseTwins(asked(remoteWriteReceiver), replicaLabels.source);
    const access = bucketAccess(flows.bucket);
    const rules = tenantRuleFiles(read.rules, mimirRulerLimits);
    const askers = [...asked(remoteWriteReceiver), ...asked(metricsStore)];
    const tenants = askers.flatMap(({ asks }) => asks?.tenant ?? []);
    refuseStrangers([...tenants, ...rules.keys(), ...Object.keys(options.tenants)], cluster);
    const file = yamlFile(
      config(options, {
        cluster: cluster.name,
        ports: {
          http: own.ports.http.number,
          grpc: own.ports.grpc.number,
          gossip: own.ports.gossip.number,
        },
        members: [flows.gossip.url],
        folders,
        bucket: flows.bucket,
        alertReceivers: flows.alertReceivers,
      }),
      "config in base/cortex/config.ts",
    );
    return [
      {
        ...serviceAccount({ name, namespace }),
        metadata: { name, namespace, annotations: { ...access.annotations } },
      },
      ...(access.secret
        ? [externalSecret(access.secret.name, namespace, { cluster, keys: access.secret.keys })]
        : []),
      configMap(name, namespace, { "config.yaml": file }),
      configMap(`${name}-overrides`, namespace, {
        "overrides.yaml": yamlFile(
          seriesOverrides(options.tenants),
          "seriesOverrides in sdk/fragments/series-limits.ts",
        ),
      }),
      ...[...rules].map(([tenant, files]) =>
        configMap(`${name}-rules-${tenant}`, namespace, files),
      ),
      workload(own, options, { cluster, config: file, access, tenants: [...rules.keys()] }),
      ...(options.replicas > 1 ? [disruptionBudget(own)] : []),
      service(own),
      headlessService(own),
    ];
  },
});
