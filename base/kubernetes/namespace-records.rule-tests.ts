import { counter, type RuleTests } from "../../sdk/index.ts";
import { seenBy, state } from "./rule-test-series.ts";

const cadvisor = 'job="kubelet", metrics_path="/metrics/cadvisor"';

/** What another job, or another path of the kubelet, says. */
function seenByStrangers(series: Readonly<Record<string, string>>) {
  return {
    ...seenBy('job="stranger", metrics_path="/metrics/cadvisor"', series),
    ...seenBy('job="kubelet", metrics_path="/metrics/probes"', series),
  };
}

/** A counter that has grown by so much a minute in the last five, though not evenly: in three of the last four. */
const paced = (perMinute: number) => counter([10, 600], [7, 0], [3, (perMinute * 4) / 3]);

/** Two containers of one pod and one of another, and what none of them is. */
function containers(metric: string, [first, second, third]: readonly string[]) {
  const of = (pod: string, container: string) =>
    `${metric}{namespace="shop", pod="${pod}", container="${container}"}`;
  return {
    ...seenBy(cadvisor, {
      [of("cart-a", "cart")]: first!,
      [of("cart-a", "proxy")]: second!,
      [of("cart-b", "cart")]: third!,
      // The pod as a whole is its containers once more.
      [of("cart-a", "")]: "0+1000x20",
    }),
    ...seenByStrangers({ [of("cart-c", "cart")]: "0+1000x20" }),
  };
}

/** What two pods receive or send, one of them on its node's own network. */
function network(way: string) {
  const bytes = (pod: string, of: string) =>
    `container_network_${way}_bytes_total{namespace="shop", pod="${pod}", interface="${of}"}`;
  const pod = (name: string, host: string) =>
    `kube_pod_info{namespace="shop", pod="${name}", host_network="${host}"}`;
  return {
    ...seenBy(cadvisor, {
      [bytes("cart-a", "eth0")]: paced(60),
      [bytes("cart-a", "eth1")]: paced(120),
      [bytes("agent-a", "eth0")]: paced(6000),
    }),
    ...seenByStrangers({ [bytes("cart-a", "eth2")]: paced(60) }),
    // Another pod of that name stands elsewhere.
    ...seenBy(state, {
      'kube_pod_info{namespace="other", pod="cart-a", host_network="false"}': "1x20",
    }),
    ...seenBy(state, { [pod("cart-a", "false")]: "1x20", [pod("agent-a", "true")]: "1x20" }),
    ...seenBy('job="stranger"', { [pod("agent-a", "false")]: "1x20" }),
  };
}

const shop = '{namespace="shop"}';

export const namespaceRecordTests: RuleTests = [
  {
    record: "namespace:container_cpu_usage_seconds:sum_rate5m",
    series: containers("container_cpu_usage_seconds_total", [paced(60), paced(30), paced(6)]),
    at: "20m",
    samples: { [shop]: 1.6 },
  },
  {
    record: "namespace:container_memory_working_set_bytes:sum",
    series: containers("container_memory_working_set_bytes", ["100x20", "20x20", "3x20"]),
    at: "20m",
    samples: { [shop]: 123 },
  },
  ...["receive", "transmit"].map((way) => ({
    record: `namespace:container_network_${way}_bytes:sum_rate5m`,
    series: network(way),
    at: "20m",
    survivors: { "max becomes min": "what is told of a pod is a series of the value 1" },
    samples: { [shop]: 3 },
  })),
];
