import type { RuleTests } from "../../sdk/index.ts";
import { kubelet, kubeletLabels, seenBy, state, kubeletStrangers } from "./rule-test-series.ts";

const claim = 'namespace="shop", persistentvolumeclaim="data-0"';
const labels = { ...kubeletLabels, namespace: "shop", persistentvolumeclaim: "data-0" };

const kinds = [
  {
    alert: "KubePersistentVolumeFillingUp",
    left: `kubelet_volume_stats_available_bytes{${claim}}`,
    whole: `kubelet_volume_stats_capacity_bytes{${claim}}`,
    noun: "room",
  },
  {
    alert: "KubePersistentVolumeInodesFillingUp",
    left: `kubelet_volume_stats_inodes_free{${claim}}`,
    whole: `kubelet_volume_stats_inodes{${claim}}`,
    noun: "inodes",
  },
];

const mode = (name: string, value = 1) =>
  seenBy(state, {
    [`kube_persistentvolumeclaim_access_mode{${claim}, access_mode="${name}"}`]: `${value}x600`,
  });

export const storageRuleTests: RuleTests = kinds.flatMap(({ alert, left, whole, noun }) => {
  const volume = (values: string) => seenBy(kubelet, { [left]: values, [whole]: "1000x600" });
  return [
    {
      alert,
      severity: "critical" as const,
      fires: {
        series: { ...volume("49x30"), ...mode("ReadWriteOnce") },
        at: "5m",
        labels,
        strangers: kubeletStrangers,
        description: `The volume of claim shop/data-0 has 4.9% of its ${noun} left.`,
      },
      quiet: [
        { series: volume("50x30") },
        // A published data set is full by nature.
        { series: { ...volume("49x30"), ...mode("ReadOnlyMany") } },
      ],
    },
    {
      alert,
      severity: "warning" as const,
      fires: {
        // 576 of 1000 in four days.
        series: {
          ...volume("199-0.1x90"),
          ...mode("ReadOnlyMany", 0),
          ...mode("ReadWriteOnce"),
        },
        at: "1h1m",
        labels,
        strangers: kubeletStrangers,
        description: `The volume of claim shop/data-0 has 19.29% of its ${noun} left and none within 4 days at this pace.`,
        // It stood still for eight hours.
        begins: {
          series: volume("199x95 199-0.5x100"),
          interval: "5m",
          at: "11h20m",
          description: `The volume of claim shop/data-0 has 17.9% of its ${noun} left and none within 4 days at this pace.`,
        },
      },
      quiet: [
        // It lasts a day longer.
        { series: volume("199-0.02x90") },
        // It falls fast, far from the end.
        { series: volume("260-0.1x90") },
        // It stands still where it fell to.
        { series: volume("260-1x60 200x90"), at: "2h30m" },
        // It has long been full, which is the critical one's matter.
        { series: volume("0x90") },
        { series: { ...volume("199-0.1x90"), ...mode("ReadOnlyMany") } },
      ],
    },
  ];
});
