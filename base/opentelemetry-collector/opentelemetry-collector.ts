import {
  anyPod,
  apiServer,
  component,
  configMap,
  disruptionBudget,
  from,
  provide,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
  yamlFile,
} from "../../sdk/index.ts";
import { otlpReceiver } from "../roles.ts";
import { access } from "./access.ts";
import { opentelemetryCollectorAlerts } from "./alerts.ts";
import { opentelemetryCollectorRuleTests } from "./alerts.rule-tests.ts";
import { autoscaler } from "./autoscaler.ts";
import { gatewayConfig, samplerConfig } from "./config.ts";
import { opentelemetryCollectorDashboards } from "./dashboards.ts";
import { opentelemetryCollectorInhibitions } from "./inhibitions.ts";
import { gatewayMetrics, samplerMetrics } from "./metrics.ts";
import { opentelemetryCollectorLogRules } from "./log-rules.ts";
import { options, shapes } from "./options.ts";
import { pods } from "./pods.ts";
import { between, refuse } from "./refusals.ts";
import { storeFlows, storesOf, taken } from "./stores.ts";
import { workload } from "./workload.ts";

/** The OpenTelemetry Collector: gateways that take OTLP of whoever sends it, and samplers of whole traces behind them. */
export const opentelemetryCollector = component({
  name: "opentelemetry-collector",
  options,
  shapes,
  pods,
  provides: ({ own }) => [provide(otlpReceiver, own.gateway.ports.agents)],
  flows: ({ cluster, own }) => ({
    programs: from(anyPod, own.gateway.ports.grpc, "OTLP"),
    programsByHttp: from(anyPod, own.gateway.ports.http, "OTLP"),
    senders: to(apiServer, "learns whose pod sends", { by: own.gateway }),
    samplers: to(own.sampler.ports.grpc, "hands spans to the sampler of their trace", {
      by: own.gateway,
      forwards: taken(own),
    }),
    ...storeFlows(cluster, own),
  }),
  scrapes: ({ own }) => [
    scrape(own.gateway.ports.metrics, { exposes: [gatewayMetrics] }),
    scrape(own.sampler.ports.metrics, { exposes: [samplerMetrics] }),
  ],
  rules: opentelemetryCollectorAlerts,
  ruleTests: opentelemetryCollectorRuleTests,
  logRules: ({ namespace }) => opentelemetryCollectorLogRules(namespace),
  dashboards: opentelemetryCollectorDashboards,
  inhibitions: opentelemetryCollectorInhibitions,
  objects: ({ cluster, own: { gateway, sampler }, options, flows }): Resource[] => {
    refuse(options);
    const { host, port } = flows.samplers;
    const gateways = between(options.gateway.replicas);
    const scaled = gateways.max > gateways.min;
    const forGateway = yamlFile(
      gatewayConfig(options, {
        ports: gateway.ports,
        authType: "serviceAccount",
        samplers: { dns: { hostname: host, port: String(port) } },
        logs: storesOf("logs", cluster, flows),
        metrics: storesOf("metrics", cluster, flows),
      }),
      "gatewayConfig in base/opentelemetry-collector/config.ts",
    );
    const forSampler = yamlFile(
      samplerConfig(options, { ports: sampler.ports, traces: storesOf("traces", cluster, flows) }),
      "samplerConfig in base/opentelemetry-collector/config.ts",
    );
    return [
      ...access(gateway),
      configMap(gateway.name, gateway.namespace, { "config.yaml": forGateway }),
      workload(gateway, {
        ...options.gateway,
        replicas: scaled ? undefined : gateways.min,
        ...{ config: forGateway, asks: true },
      }),
      ...(scaled ? [autoscaler(gateway, gateways)] : []),
      disruptionBudget(gateway),
      service(gateway),
      serviceAccount(sampler),
      configMap(sampler.name, sampler.namespace, { "config.yaml": forSampler }),
      workload(sampler, { ...options.sampler, config: forSampler, asks: false }),
      ...(options.sampler.replicas > 1 ? [disruptionBudget(sampler)] : []),
      // By its name a gateway finds each sampler that is ready.
      service(sampler, { clusterIP: "None" }),
    ];
  },
});
