import { dashboard, row, stat, table, timeSeries } from "../../../sdk/index.ts";

const chosen = 'job="node-exporter", instance="$node"';
const disks = `${chosen}, fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660|nsfs"`;
const each = "$__rate_interval";
const byDevice = "{{device}}";

function rate(counter: string, matchers = chosen): string {
  return `rate(${counter}{${matchers}}[${each}])`;
}

/** The share of time in which something stood still for want of it. */
function waiting(resource: "cpu" | "io" | "memory", legend: string) {
  return { expr: rate(`node_pressure_${resource}_waiting_seconds_total`), legend };
}

function disk(title: string, [reads, writes]: readonly [string, string], unit: "Bps" | "iops") {
  const queries = [
    { expr: rate(reads), legend: `${byDevice} read` },
    { expr: rate(writes), legend: `${byDevice} written` },
  ];
  return timeSeries(title, queries, { unit });
}

function network(title: string, counter: "bytes" | "drop", unit: "Bps" | "pps") {
  const of = (way: string) =>
    rate(`node_network_${way}_${counter}_total`, `${chosen}, device!="lo"`);
  const queries = [
    { expr: of("receive"), legend: `${byDevice} received` },
    { expr: of("transmit"), legend: `${byDevice} sent` },
  ];
  return timeSeries(title, queries, { unit });
}

function share(title: string, used: string) {
  return {
    title,
    expr: used,
    unit: "percentunit",
    thresholds: { warning: 0.8, critical: 0.9 },
  } as const;
}

function left(free: string, all: string): string {
  return `max by (device, mountpoint) (1 - ${free}{${disks}} / ${all}{${disks}})`;
}

/** One machine, by CPU mode, disk and network interface. */
export const nodeDashboard = dashboard({
  uid: "node",
  title: "Node",
  description:
    "What one machine does: CPU, memory, disks, network, and what waits for which of them",
  tags: ["kubernetes", "nodes"],
  variables: [
    { name: "node", query: 'label_values(node_uname_info{job="node-exporter"}, instance)' },
  ],
  panels: [
    stat("Up for", [{ expr: `time() - max(node_boot_time_seconds{${chosen}})` }], { unit: "s" }),
    stat("CPUs", [{ expr: `count(node_cpu_seconds_total{${chosen}, mode="idle"})` }], {
      unit: "none",
    }),
    stat("Memory", [{ expr: `max(node_memory_MemTotal_bytes{${chosen}})` }], { unit: "bytes" }),
    stat(
      "Connections tracked",
      [
        {
          expr: `max(node_nf_conntrack_entries{${chosen}} / node_nf_conntrack_entries_limit{${chosen}})`,
        },
      ],
      { unit: "percentunit", thresholds: { warning: 0.75, critical: 0.9 } },
    ),
    row("CPU and memory"),
    timeSeries(
      "CPU",
      [
        {
          expr: `sum by (mode) (${rate("node_cpu_seconds_total", `${chosen}, mode!="idle"`)})`,
          legend: "{{mode}}",
        },
      ],
      { stacked: true, description: "In CPUs." },
    ),
    timeSeries("Load", [
      { expr: `node_load1{${chosen}}`, legend: "1 minute" },
      { expr: `node_load5{${chosen}}`, legend: "5 minutes" },
      { expr: `node_load15{${chosen}}`, legend: "15 minutes" },
    ]),
    timeSeries(
      "Memory",
      [
        {
          expr: `node_memory_MemTotal_bytes{${chosen}} - node_memory_MemAvailable_bytes{${chosen}}`,
          legend: "in use",
        },
        { expr: `node_memory_Cached_bytes{${chosen}}`, legend: "files" },
        { expr: `node_memory_MemTotal_bytes{${chosen}}`, legend: "all" },
      ],
      { unit: "bytes" },
    ),
    timeSeries(
      "Waiting",
      [waiting("cpu", "for CPU"), waiting("memory", "for memory"), waiting("io", "for disks")],
      {
        unit: "percentunit",
        description: "The share of time in which something stood still for want of it.",
      },
    ),
    row("Disks"),
    table(
      "File systems",
      [
        share("Used", left("node_filesystem_avail_bytes", "node_filesystem_size_bytes")),
        share("Files used", left("node_filesystem_files_free", "node_filesystem_files")),
      ],
      { width: 12 },
    ),
    timeSeries(
      "Disks busy",
      [{ expr: rate("node_disk_io_time_seconds_total"), legend: byDevice }],
      { unit: "percentunit" },
    ),
    disk("Disk traffic", ["node_disk_read_bytes_total", "node_disk_written_bytes_total"], "Bps"),
    disk(
      "Disk operations",
      ["node_disk_reads_completed_total", "node_disk_writes_completed_total"],
      "iops",
    ),
    row("Network"),
    network("Received and sent", "bytes", "Bps"),
    network("Packets dropped", "drop", "pps"),
    timeSeries(
      "TCP segments sent again",
      [
        {
          expr: `${rate("node_netstat_Tcp_RetransSegs")} / ${rate("node_netstat_Tcp_OutSegs")}`,
          legend: "of all",
        },
        {
          expr: `${rate("node_netstat_TcpExt_TCPSynRetrans")} / ${rate("node_netstat_Tcp_RetransSegs")}`,
          legend: "of these, to connect",
        },
      ],
      { unit: "percentunit" },
    ),
  ],
});
