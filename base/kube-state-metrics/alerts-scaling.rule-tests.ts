import type { RuleTests } from "../../sdk/index.ts";
import { kept, seen } from "./rule-test-series.ts";

const hpa = (name: string) =>
  `kube_horizontalpodautoscaler_${name}{namespace="shop", horizontalpodautoscaler="web"}`;
const hpaLabels = kept({ namespace: "shop", horizontalpodautoscaler: "web" });
const budget = (name: string) =>
  `kube_poddisruptionbudget_status_${name}{namespace="shop", poddisruptionbudget="web"}`;

const scale = (desired: string, current: string) => ({
  [hpa("status_desired_replicas")]: desired,
  [hpa("status_current_replicas")]: current,
  [hpa("spec_min_replicas")]: "2x40",
  [hpa("spec_max_replicas")]: "9x40",
});
const condition = (values: string, status = "false", name = "ScalingActive") => ({
  [`kube_horizontalpodautoscaler_status_condition{namespace="shop", horizontalpodautoscaler="web", condition="${name}", status="${status}"}`]:
    values,
});
const bounds = (desired: number, least: number) => ({
  [hpa("status_desired_replicas")]: `${desired}x30`,
  [hpa("spec_min_replicas")]: `${least}x30`,
  [hpa("spec_max_replicas")]: "8x30",
});

export const scalingRuleTests: RuleTests = [
  {
    alert: "KubeHpaReplicasMismatch",
    severity: "warning",
    fires: [
      {
        series: seen(scale("5x30", "4x30")),
        at: "15m",
        labels: hpaLabels,
        description:
          "Autoscaler shop/web has wanted 5 replicas for a while, and their number does not change.",
        begins: { series: seen(scale("5x40", "3x4 4x40")), at: "34m" },
      },
      // As few as there may be, and as many.
      ...["2", "9"].map((wanted) => ({
        series: seen(scale(`${wanted}x30`, "4x30")),
        at: "15m",
        labels: hpaLabels,
        description: `Autoscaler shop/web has wanted ${wanted} replicas for a while, and their number does not change.`,
      })),
    ],
    quiet: [
      { series: seen(scale("5x30", "5x30")) },
      // It has seen no metric yet; a bound was changed by hand.
      { series: seen(scale("0x30", "4x30")) },
      { series: seen(scale("1x30", "4x30")) },
      { series: seen(scale("10x30", "4x30")) },
      // It grows, slowly.
      { series: seen(scale("9x40", "1x6 2x6 3x6 4x6 5x6")) },
    ],
  },
  {
    alert: "KubeHpaMaxedOut",
    severity: "warning",
    fires: {
      series: seen(bounds(8, 2)),
      at: "15m",
      labels: hpaLabels,
      description:
        "Autoscaler shop/web has asked for its maximum of 8 replicas for a while; more load is not met.",
    },
    quiet: [{ series: seen(bounds(7, 2)) }, { series: seen(bounds(8, 8)) }],
  },
  {
    alert: "KubeHpaInactive",
    severity: "warning",
    fires: {
      series: seen({ ...condition("1x30"), [hpa("status_current_replicas")]: "1x30" }),
      at: "15m",
      labels: kept({
        ...{ namespace: "shop", horizontalpodautoscaler: "web" },
        ...{ condition: "ScalingActive", status: "false" },
      }),
      description:
        "Autoscaler shop/web cannot tell how many replicas it wants: their number stays as it is, whatever the load.",
    },
    quiet: [
      { series: seen({ ...condition("0x30"), [hpa("status_current_replicas")]: "2x30" }) },
      { series: seen({ ...condition("1x30"), [hpa("status_current_replicas")]: "0x30" }) },
      {
        series: seen({
          ...condition("1x30", "true"),
          ...condition("1x30", "false", "ScalingLimited"),
          [hpa("status_current_replicas")]: "2x30",
        }),
      },
    ],
  },
  {
    alert: "KubePdbNotEnoughHealthyPods",
    severity: "warning",
    fires: {
      series: seen({ [budget("current_healthy")]: "1x30", [budget("desired_healthy")]: "2x30" }),
      at: "15m",
      labels: kept({ namespace: "shop", poddisruptionbudget: "web" }),
      description:
        "Only 1 pods of budget shop/web are healthy, fewer than it asks for; no node with one of them can be drained.",
    },
    quiet: {
      series: seen({ [budget("current_healthy")]: "2x30", [budget("desired_healthy")]: "2x30" }),
    },
  },
];
