import { dashboard, type Dashboard, table, timeSeries } from "../../sdk/index.ts";

const chosen = 'job="node-exporter", instance=~"$node"';
const disks = `${chosen}, fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660|nsfs"`;
const links = `${chosen}, device!="lo"`;

/** The machines: one line per node, so that the odd one out is seen. */
const nodes = dashboard({
  uid: "nodes",
  title: "Nodes",
  description: "CPU, memory, disks and network of the machines",
  tags: ["nodes"],
  variables: [
    {
      name: "node",
      query: 'label_values(node_uname_info{job="node-exporter"}, instance)',
      multi: true,
    },
  ],
  panels: [
    timeSeries(
      "CPU busy",
      [
        {
          expr: `1 - avg by (instance) (rate(node_cpu_seconds_total{${chosen}, mode="idle"}[$__rate_interval]))`,
          legend: "{{instance}}",
        },
      ],
      { unit: "percentunit" },
    ),
    timeSeries(
      "Load per CPU",
      [
        {
          expr: `
          node_load5{${chosen}}
          / on (instance) group_left() count by (instance) (node_cpu_seconds_total{${chosen}, mode="idle"})
        `,
          legend: "{{instance}}",
        },
      ],
      { description: "Above one, work waits for a CPU or a disk." },
    ),
    timeSeries(
      "Memory in use",
      [
        {
          expr: `1 - node_memory_MemAvailable_bytes{${chosen}} / node_memory_MemTotal_bytes{${chosen}}`,
          legend: "{{instance}}",
        },
      ],
      { unit: "percentunit" },
    ),
    timeSeries(
      "Waiting for memory",
      [
        {
          expr: `rate(node_pressure_memory_waiting_seconds_total{${chosen}}[$__rate_interval])`,
          legend: "{{instance}}",
        },
      ],
      {
        unit: "percentunit",
        description: "Share of time in which something stood still for want of memory.",
      },
    ),
    table("Fullest disks", [
      {
        title: "Used",
        unit: "percentunit",
        expr: `
          topk(20, 1 - node_filesystem_avail_bytes{${disks}} / node_filesystem_size_bytes{${disks}})
        `,
      },
    ]),
    timeSeries(
      "Disk busy",
      [
        {
          expr: `max by (instance) (rate(node_disk_io_time_seconds_total{${chosen}}[$__rate_interval]))`,
          legend: "{{instance}}",
        },
      ],
      { unit: "percentunit", description: "The busiest disk of each node." },
    ),
    timeSeries(
      "Received",
      [
        {
          expr: `sum by (instance) (rate(node_network_receive_bytes_total{${links}}[$__rate_interval]))`,
          legend: "{{instance}}",
        },
      ],
      { unit: "Bps" },
    ),
    timeSeries(
      "Sent",
      [
        {
          expr: `sum by (instance) (rate(node_network_transmit_bytes_total{${links}}[$__rate_interval]))`,
          legend: "{{instance}}",
        },
      ],
      { unit: "Bps" },
    ),
    timeSeries(
      "Network errors",
      [
        {
          expr: `
          sum by (instance) (
            rate(node_network_receive_errs_total{${links}}[$__rate_interval])
            + rate(node_network_transmit_errs_total{${links}}[$__rate_interval])
          )
        `,
          legend: "{{instance}}",
        },
      ],
      { unit: "ops" },
    ),
    timeSeries(
      "Clock offset",
      [{ expr: `node_timex_offset_seconds{${chosen}}`, legend: "{{instance}}" }],
      { unit: "s" },
    ),
  ],
});

export const nodeExporterDashboards: readonly Dashboard[] = [nodes];
