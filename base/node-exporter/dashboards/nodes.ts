import { dashboard, type DataLink, table, timeSeries } from "../../../sdk/index.ts";

const chosen = 'job="node-exporter", instance=~"$node"';
const disks = `${chosen}, fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660|nsfs"`;
const interfaces = `${chosen}, device!="lo"`;

const links: readonly DataLink[] = [{ title: "Node", to: "node", labels: { node: "instance" } }];

/** The machines: one line per node, so that the odd one out is seen. */
export const nodesDashboard = dashboard({
  uid: "nodes",
  title: "Nodes",
  description: "CPU, memory, disks and network of the machines",
  tags: ["kubernetes", "nodes"],
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
      { unit: "percentunit", links },
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
      { description: "Above one, work waits for a CPU or a disk.", links },
    ),
    timeSeries(
      "Memory in use",
      [
        {
          expr: `1 - node_memory_MemAvailable_bytes{${chosen}} / node_memory_MemTotal_bytes{${chosen}}`,
          legend: "{{instance}}",
        },
      ],
      { unit: "percentunit", links },
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
        links,
      },
    ),
    table("Fullest disks", [
      {
        title: "Used",
        unit: "percentunit",
        expr: `
          topk(20, max by (instance, device, mountpoint) (
            1 - node_filesystem_avail_bytes{${disks}} / node_filesystem_size_bytes{${disks}}
          ))
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
      { unit: "percentunit", description: "The busiest disk of each node.", links },
    ),
    timeSeries(
      "Received",
      [
        {
          expr: `sum by (instance) (rate(node_network_receive_bytes_total{${interfaces}}[$__rate_interval]))`,
          legend: "{{instance}}",
        },
      ],
      { unit: "Bps", links },
    ),
    timeSeries(
      "Sent",
      [
        {
          expr: `sum by (instance) (rate(node_network_transmit_bytes_total{${interfaces}}[$__rate_interval]))`,
          legend: "{{instance}}",
        },
      ],
      { unit: "Bps", links },
    ),
    timeSeries(
      "Network errors",
      [
        {
          expr: `
          sum by (instance) (
            rate(node_network_receive_errs_total{${interfaces}}[$__rate_interval])
            + rate(node_network_transmit_errs_total{${interfaces}}[$__rate_interval])
          )
        `,
          legend: "{{instance}}",
        },
      ],
      { unit: "ops", links },
    ),
    timeSeries(
      "Clock offset",
      [{ expr: `node_timex_offset_seconds{${chosen}}`, legend: "{{instance}}" }],
      { unit: "s", links },
    ),
  ],
});
