import {
  anyPod,
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
  toEach,
  yamlFile,
} from "../../sdk/index.ts";
import { logStore, otlpMetricsStore, otlpReceiver, otlpTraceStore } from "../roles.ts";
import { opentelemetryCollectorAlerts } from "./alerts.ts";
import { opentelemetryCollectorRuleTests } from "./alerts.rule-tests.ts";
import { autoscaler } from "./autoscaler.ts";
import { gatewayConfig, samplerConfig } from "./config.ts";
import { opentelemetryCollectorDashboards } from "./dashboards.ts";
import { opentelemetryCollectorInhibitions } from "./inhibitions.ts";
import { gatewayMetrics, samplerMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { pods } from "./pods.ts";
import { between, refuse } from "./refusals.ts";
import { workload } from "./workload.ts";

/** Whose all of it is: who sends says no tenant. */
const platform = { tenant: "platform" };

/** The OpenTelemetry Collector: gateways that take OTLP of whoever sends it, and samplers of whole traces behind them. */
export const opentelemetryCollector = component({
  name: "opentelemetry-collector",
  options,
  pods,
  provides: ({ own }) => [provide(otlpReceiver, own.gateway.ports.grpc)],
  flows: ({ own: { gateway, sampler } }) => {
    const taken = { by: gateway, forwards: gateway.ports.grpc };
    const sampled = { by: sampler, forwards: sampler.ports.grpc };
    return {
      programs: from(anyPod, gateway.ports.grpc, "sends what it traces, measures and logs"),
      programsByHttp: from(anyPod, gateway.ports.http, "sends the same by HTTP"),
      samplers: to(sampler.ports.grpc, "hands spans to the sampler of their trace", taken),
      logStores: toEach(logStore, "keeps lines", { ...platform, ...taken }),
      metricsStores: toEach(otlpMetricsStore, "keeps samples", { ...platform, ...taken }),
      traceStore: to(otlpTraceStore, "keeps traces", { ...platform, ...sampled }),
    };
  },
  scrapes: ({ own }) => [
    scrape(own.gateway.ports.metrics, { exposes: [gatewayMetrics] }),
    scrape(own.sampler.ports.metrics, { exposes: [samplerMetrics] }),
  ],
  rules: opentelemetryCollectorAlerts,
  ruleTests: opentelemetryCollectorRuleTests,
  dashboards: opentelemetryCollectorDashboards,
  inhibitions: opentelemetryCollectorInhibitions,
  objects: ({ name, namespace, own, options, flows }): Resource[] => {
    refuse(options);
    const { samplers, logStores, metricsStores, traceStore } = flows;
    const { gateway, sampler } = own;
    const gateways = between(options.gateway.replicas);
    const scaled = gateways.max > gateways.min;
    const forGateway = yamlFile(
      gatewayConfig(options, {
        ports: gateway.ports,
        samplers: { dns: { hostname: samplers.host, port: String(samplers.port) } },
        logStores,
        metricsStores,
      }),
      "gatewayConfig in base/opentelemetry-collector/config.ts",
    );
    const forSampler = yamlFile(
      samplerConfig(options, { ports: sampler.ports, traceStore }),
      "samplerConfig in base/opentelemetry-collector/config.ts",
    );
    return [
      serviceAccount({ name, namespace }),
      configMap(gateway.name, namespace, { "config.yaml": forGateway }),
      workload(gateway, {
        ...options.gateway,
        replicas: scaled ? undefined : gateways.min,
        config: forGateway,
        account: name,
      }),
      ...(scaled ? [autoscaler(gateway, gateways)] : []),
      disruptionBudget(gateway),
      service(gateway),
      configMap(sampler.name, namespace, { "config.yaml": forSampler }),
      workload(sampler, { ...options.sampler, config: forSampler, account: name }),
      ...(options.sampler.replicas > 1 ? [disruptionBudget(sampler)] : []),
      // By its name a gateway finds each sampler that is ready.
      service(sampler, { clusterIP: "None" }),
    ];
  },
});
