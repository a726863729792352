import type { Alert } from "../../sdk/index.ts";

/** A healthy line loses none; from one packet in a hundred on, connections get slow. */
const brokenPackets = 0.01;
/** Up and down once, for a restart of the network, is four changes on a bad day. */
const linkChanges = 4;
/** Beyond it new connections are refused. */
const usedConntrack = { warning: 0.75, critical: 0.9 } as const;

const job = 'job="node-exporter"';
const links = `${job}, device!="lo"`;
const link = "{{ $labels.device }} of node {{ $labels.instance }}";

export const networkAlerts: readonly Alert[] = [
  {
    alert: "NodeNetworkErrors",
    expr: `
      (rate(node_network_receive_errs_total{${links}}[5m]) + rate(node_network_transmit_errs_total{${links}}[5m]))
      / (rate(node_network_receive_packets_total{${links}}[5m]) + rate(node_network_transmit_packets_total{${links}}[5m]))
      > ${brokenPackets}
    `,
    for: "1h",
    labels: { severity: "warning" },
    annotations: {
      summary: "A node's network line breaks packets.",
      description: `{{ $value | humanizePercentage }} of the packets of interface ${link} are broken.`,
    },
  },
  {
    alert: "NodeNetworkInterfaceFlapping",
    expr: `changes(node_network_up{${links}}[10m]) > ${linkChanges}`,
    for: "5m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A node's network interface goes up and down.",
      description: `Interface ${link} went up or down {{ $value }} times in 10 minutes.`,
    },
  },
  {
    alert: "NodeBondingDegraded",
    expr: `node_bonding_active{${job}} < node_bonding_slaves{${job}}`,
    for: "5m",
    labels: { severity: "warning" },
    annotations: {
      summary: "A bond of a node has lost a line.",
      description:
        "Only {{ $value }} of the lines of bond {{ $labels.master }} of node {{ $labels.instance }} work.",
    },
  },
  conntrackEntriesUsed("warning"),
  conntrackEntriesUsed("critical"),
];

function conntrackEntriesUsed(severity: keyof typeof usedConntrack): Alert {
  return {
    alert: "NodeHighNumberConntrackEntriesUsed",
    expr: `
      node_nf_conntrack_entries{${job}} / node_nf_conntrack_entries_limit{${job}}
        > ${usedConntrack[severity]}
    `,
    for: "5m",
    labels: { severity },
    annotations: {
      summary: "A node's table of connections is almost full.",
      description:
        "Node {{ $labels.instance }} uses {{ $value | humanizePercentage }} of its table of connections.",
    },
  };
}
