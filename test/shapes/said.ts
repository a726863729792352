import { build } from "../../sdk/check/build.ts";
import { application, stack } from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import type { ComponentApplication } from "../../sdk/model/stack.ts";
import { alone } from "../alone.ts";
import { askedOnce } from "../asked-once.ts";
import { componentOf, observability } from "../small-fleet.ts";
import { unsharded } from "./fleet.ts";

type Delivery = Partial<Pick<ComponentApplication, "binds" | "private">>;

/** Laws about what the tests leave out: pods, and whoever uses what is recorded. */
const about = ["network-policies", "own-pods", "recordings"];

const all = unsharded.clusters.map(askedOnce);

interface Around {
  readonly cluster?: string;
  /** A private application `reader`. */
  readonly beside?: AnyComponent;
}

/** What the fleet says of one application more on a cluster. */
export async function said(
  one: AnyComponent,
  { cluster = "us-test", beside, ...delivery }: Delivery & Around = {},
): Promise<string[]> {
  const at = { namespace: observability, phase: "workloads" } as const;
  const more = stack({
    name: "more",
    purpose: "tests",
    applications: {
      one: application(one, { ...at, ...delivery }),
      ...(beside && { reader: application(beside, { ...at, private: true }) }),
    },
  });
  const place = all.find(({ name }) => name === cluster)!;
  const { findings } = await build(
    alone({ ...place, stacks: [...place.stacks, more()] }, unsharded),
  );
  const label = `${cluster}/one`;
  return findings
    .filter(({ object, check }) => object.startsWith(label) && !about.includes(check))
    .map((finding) => formatFinding(finding).slice(label.length));
}

/** A component of one rule that records. */
export const records = (expr: string) =>
  componentOf("one", [], {
    rules: [{ name: "shape", rules: [{ record: "shape:value:sum", expr }] }],
  });
export const pods = 'sum(kube_pod_info{job="kube-state-metrics"})';
