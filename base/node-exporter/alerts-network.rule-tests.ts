import { later, type RuleTests } from "../../sdk/index.ts";
import { nodeLabels, onNode } from "./rule-test-series.ts";

const line = { ...nodeLabels, device: "eth0" };
const strangers = [{ job: "stranger" }, { device: "lo" }];

/** Broken packets of 10 000 each way and minute. */
const packets = (received: number, sent: number) =>
  onNode({
    'node_network_receive_errs_total{device="eth0"}': `0+${received}x80`,
    'node_network_transmit_errs_total{device="eth0"}': `0+${sent}x80`,
    'node_network_receive_packets_total{device="eth0"}': "0+10000x80",
    'node_network_transmit_packets_total{device="eth0"}': "0+10000x80",
  });

const bond = (active: number) =>
  onNode({
    'node_bonding_active{master="bond0"}': `${active}x20`,
    'node_bonding_slaves{master="bond0"}': "2x20",
  });

const connections = (used: number) =>
  onNode({ node_nf_conntrack_entries: `${used}x20`, node_nf_conntrack_entries_limit: "100x20" });

export const networkRuleTests: RuleTests = [
  {
    alert: "NodeNetworkErrors",
    severity: "warning",
    fires: [
      { received: 300, sent: 0 },
      { received: 0, sent: 300 },
    ].map(({ received, sent }) => ({
      series: packets(received, sent),
      strangers,
      at: "1h1m",
      labels: line,
      description: "1.5% of the packets of interface eth0 of node a are broken.",
      begins: {
        series: later(packets(received * 0.7, sent * 0.7), /errs/),
        at: "1h15m",
        description: "1.05% of the packets of interface eth0 of node a are broken.",
      },
    })),
    quiet: { series: packets(100, 100) },
  },
  {
    alert: "NodeNetworkInterfaceFlapping",
    severity: "warning",
    survivors: {
      "threshold 4 raised by 10 %": "changes are whole",
    },
    fires: {
      series: onNode({ 'node_network_up{device="eth0"}': "1 0 1 0 1 0 1 0 1 0 1 0 1 0 1" }),
      strangers,
      at: "10m",
      labels: line,
      description: "Interface eth0 of node a went up or down 9 times in 10 minutes.",
    },
    // The network was restarted twice.
    quiet: {
      series: onNode({ 'node_network_up{device="eth0"}': "1 0 1 0 1 1 1 1 1 1 1 1 1 1 1" }),
    },
  },
  {
    alert: "NodeBondingDegraded",
    severity: "warning",
    fires: {
      series: bond(1),
      at: "5m",
      labels: { ...nodeLabels, master: "bond0" },
      description: "Only 1 of the lines of bond bond0 of node a work.",
    },
    quiet: { series: bond(2) },
  },
  {
    alert: "NodeHighNumberConntrackEntriesUsed",
    severity: "warning",
    fires: {
      series: connections(76),
      at: "5m",
      labels: nodeLabels,
      description: "Node a uses 76% of its table of connections.",
    },
    quiet: { series: connections(75) },
  },
  {
    alert: "NodeHighNumberConntrackEntriesUsed",
    severity: "critical",
    fires: {
      series: connections(91),
      at: "5m",
      labels: nodeLabels,
      description: "Node a uses 91% of its table of connections.",
    },
    quiet: { series: connections(90) },
  },
];
