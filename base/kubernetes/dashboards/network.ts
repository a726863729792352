import { dashboard, table, timeSeries } from "../../../sdk/index.ts";
import { network } from "./expressions.ts";
import { toNamespace } from "./links.ts";

const received = "namespace:container_network_receive_bytes:sum_rate5m";
const sent = "namespace:container_network_transmit_bytes:sum_rate5m";
const byNamespace = { by: "namespace", where: "" };

const packets = {
  "Packets received": "receive_packets",
  "Packets sent": "transmit_packets",
  "Packets dropped while receiving": "receive_packets_dropped",
  "Packets dropped while sending": "transmit_packets_dropped",
} as const;

/** Who in the cluster sends and receives most; the way down is by namespace. */
export const networkDashboard = dashboard({
  uid: "kubernetes-network",
  title: "Network",
  description: "What goes over the pods' network, by namespace, and what is lost there",
  tags: ["kubernetes"],
  panels: [
    timeSeries("Received", [{ expr: received, legend: "{{namespace}}" }], {
      unit: "Bps",
      stacked: true,
      links: [toNamespace],
    }),
    timeSeries("Sent", [{ expr: sent, legend: "{{namespace}}" }], {
      unit: "Bps",
      stacked: true,
      links: [toNamespace],
    }),
    table(
      "Namespaces",
      [
        { title: "Received", expr: received, unit: "Bps" },
        { title: "Sent", expr: sent, unit: "Bps" },
        ...Object.entries(packets).map(([title, counter]) => ({
          title,
          expr: network(counter, byNamespace),
          unit: "pps" as const,
        })),
      ],
      {
        description: "Without pods on their node's own network, whose traffic is the node's.",
        links: [toNamespace],
      },
    ),
    ...Object.entries(packets).map(([title, counter]) =>
      timeSeries(title, [{ expr: network(counter, byNamespace), legend: "{{namespace}}" }], {
        unit: "pps",
        links: [toNamespace],
      }),
    ),
  ],
});
