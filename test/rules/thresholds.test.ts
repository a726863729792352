import { expect, test } from "@jest/globals";
import { prometheusStack } from "../../apps/prometheus-stack.ts";
import { fleet } from "../../clusters/index.ts";
import { build } from "../../sdk/check/build.ts";
import { thresholds, type Tuned, type Tuning } from "../../sdk/index.ts";
import { ruleProofs } from "../../sdk/rules/rule-proofs.ts";
import { alone } from "../alone.ts";
import { evaluated } from "../base/evaluated.ts";
import { judgeProofs } from "./judge-proofs.ts";

const long = { value: 30, reason: "the settlement takes a day", owner: "shop" };
const jobHours: Tuning = [
  { value: 14, reason: "backups of large volumes", owner: "platform" },
  { namespace: "shop", ...long },
  { namespace: "web", value: 0.55, reason: "nothing there takes longer", owner: "web" },
];
const quotaOvercommit: readonly [Tuned] = [
  { value: 3, reason: "most of what runs here sleeps", owner: "platform" },
];
const targetsDown: Tuning = [
  { namespace: "shop", value: 0.5, reason: "workers come and go", owner: "shop" },
];

const [first] = fleet.clusters;
const cluster = {
  ...first!,
  stacks: [
    ...first!.stacks.filter(({ stack }) => stack.name !== "prometheus-stack"),
    prometheusStack({
      "kube-state-metrics": { jobHours, quotaOvercommit },
      prometheus: { targetsDown },
    }),
  ],
};
const built = await build(alone(cluster));

test("what a cluster and a namespace tune become rules that their tests follow", async () => {
  const untuned = new Set(ruleProofs(evaluated).map(({ name }) => name));
  const proofs = ruleProofs(built.evaluated).filter(
    ({ name }) => name.startsWith(`${cluster.name} `) && !untuned.has(name),
  );
  expect(proofs.map(({ name }) => name.replace(`${cluster.name} `, ""))).toEqual([
    "kube-state-metrics KubeJobNotCompleted/warning",
    "kube-state-metrics KubeJobNotCompleted/warning/shop",
    "kube-state-metrics KubeJobNotCompleted/warning/web",
    "kube-state-metrics KubeCPUQuotaOvercommit/warning",
    "kube-state-metrics KubeMemoryQuotaOvercommit/warning",
    "prometheus TargetDown/warning",
    "prometheus TargetDown/warning/shop",
  ]);
  expect(await judgeProofs(proofs)).toEqual(proofs.map(() => undefined));
});

test("every law holds, and the reviewer reads what was chosen, why and by whom", () => {
  const { findings, files } = built;
  expect(findings).toEqual([]);
  const overlay = (part: string) =>
    files.find(({ path }) => path.startsWith(`overlays/${cluster.name}/`) && path.includes(part));
  const jobs = String(overlay("prometheusrule-kube-state-metrics")?.content);
  expect(jobs).toContain("14 instead of 12: backups of large volumes (platform)");
  expect(jobs).toContain("30 instead of 14: the settlement takes a day (shop)");
  expect(jobs).toContain("3 instead of 1.5: most of what runs here sleeps (platform)");
  const targets = String(overlay("prometheusrule-prometheus")?.content);
  expect(targets).toContain("0.5 instead of 0.1: workers come and go (shop)");
});

test("a choice without reason or owner is refused, and a second one for the same cluster", () => {
  expect(() => thresholds(12, [{ ...long, reason: " " }])).toThrow(
    "Cannot tune a threshold to 30: no reason is given",
  );
  expect(() => thresholds(12, [{ ...long, owner: "" }])).toThrow("no owner is given");
  expect(() => thresholds(12, [long, long])).toThrow("twice for the same cluster");
  // @ts-expect-error -- the owner is no option
  expect(() => thresholds(12, [{ value: 30, reason: "why" }])).toThrow();
});
