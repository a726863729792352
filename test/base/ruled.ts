import { dirname } from "node:path";
import { parse } from "yaml";
import { fleet } from "../../clusters/index.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import {
  application,
  bind,
  component,
  namespace,
  nobody,
  type RuleGroup,
  stack,
} from "../../sdk/index.ts";
import { clusters, objectOf, objectsOf } from "./evaluated.ts";

/** Rules over series and over lines, each group of a tenant. */
interface TenantRules {
  readonly rules?: readonly RuleGroup[];
  readonly logRules?: readonly RuleGroup[];
}

/** Every cluster with one application more, whose rules are bound to the store there that evaluates them. */
export function ruled(said: TenantRules): readonly EvaluatedCluster[] {
  const shop = component({ name: "shop", team: "shop", options: {}, ...said, objects: () => [] });
  const place = namespace({ name: "shop-rules", podSecurity: "restricted", purpose: "Tests" });
  const more = stack({
    name: "shop-rules",
    purpose: "Rules over what stores keep",
    applications: { shop: application(shop, { namespace: place, phase: "workloads" }) },
  });
  const changed = fleet.clusters.map((cluster) => {
    const store = rulerOf(cluster.name) ?? nobody("there is no such store");
    return {
      ...cluster,
      stacks: [...cluster.stacks, more()],
      binds: [...(cluster.binds ?? []), bind("rules", store, { of: "shop" })],
    };
  });
  return evaluate({ ...fleet, clusters: changed }).evaluated.clusters;
}

function rulerOf(cluster: string): string | undefined {
  const { applications } = clusters.find(({ facts }) => facts.name === cluster)!;
  return applications.find(({ component }) => typeof component.reads?.rules === "object")?.name;
}

/** The files that the ruler of a store finds in each tenant's folder, as its pods mount them, where rules are said so. */
export function ruleFilesOf(
  component: string,
  said: TenantRules,
): Record<string, Record<string, string>> {
  const store = ruled(said)
    .flatMap(({ applications }) => applications)
    .find((one) => one.component.name === component)!;
  const { name } = store;
  const configured = parse(objectOf(store, "ConfigMap", name).data!["config.yaml"]!) as {
    readonly ruler_storage: { readonly local: { readonly directory: string } };
  };
  const { directory } = configured.ruler_storage.local;
  const { containers = [], volumes = [] } = objectOf(store, "StatefulSet").spec!.template.spec!;
  const mounts = (containers[0]!.volumeMounts ?? []).filter(
    ({ mountPath }) => dirname(mountPath) === directory,
  );
  return Object.fromEntries(
    mounts.map(({ name: volume, mountPath }) => {
      const map = volumes.find((one) => one.name === volume)!.configMap!.name;
      const found = objectsOf(store, "ConfigMap").find(({ metadata }) => metadata!.name === map);
      return [mountPath.slice(directory.length + 1), found!.data!];
    }),
  );
}
