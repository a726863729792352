import { expect, test } from "@jest/globals";
import { alertNames, type AlertProof, judgeAlert, runbookParts } from "./alerts.ts";

const on = 'job="node-exporter", instance="a"';
const disk = `${on}, device="/dev/sda1", mountpoint="/var", fstype="ext4"`;
const diskLabels = {
  job: "node-exporter",
  instance: "a",
  device: "/dev/sda1",
  mountpoint: "/var",
  fstype: "ext4",
};

/** A disk of 100 GB with so much left for an hour. */
function free(left: number, { labels = disk, readOnly = 0 } = {}) {
  return {
    [`node_filesystem_avail_bytes{${labels}}`]: `${left}x60`,
    [`node_filesystem_size_bytes{${labels}}`]: "100x60",
    [`node_filesystem_readonly{${labels}}`]: `${readOnly}x60`,
  };
}

const proofs: Readonly<Record<string, AlertProof>> = {
  "NodeFilesystemAlmostOutOfSpace/warning": {
    fires: {
      series: free(9),
      at: "31m",
      labels: diskLabels,
      description: "/var on node a has 9% left.",
    },
    quiet: { series: free(10), at: "59m" },
  },
  "NodeFilesystemAlmostOutOfSpace/critical": {
    fires: {
      series: free(4),
      at: "31m",
      labels: diskLabels,
      description: "/var on node a has 4% left.",
    },
    // A mounted image is full by nature.
    quiet: { series: free(0, { readOnly: 1 }), at: "59m" },
  },
  "NodeMemoryHighUtilization/warning": {
    fires: {
      series: {
        [`node_memory_MemAvailable_bytes{${on}}`]: "8x20",
        [`node_memory_MemTotal_bytes{${on}}`]: "100x20",
      },
      at: "16m",
      labels: { job: "node-exporter", instance: "a" },
      description: "Node a has 8% of its memory left.",
    },
    // A nightly job takes it for ten minutes.
    quiet: {
      series: {
        [`node_memory_MemAvailable_bytes{${on}}`]: "8x10 40x10",
        [`node_memory_MemTotal_bytes{${on}}`]: "100x20",
      },
      at: "10m",
    },
  },
  "NodeClockNotSynchronising/warning": {
    fires: {
      series: {
        [`node_timex_sync_status{${on}}`]: "1 0x30",
        [`node_timex_maxerror_seconds{${on}}`]: "0.1x5 16x30",
      },
      at: "30m",
      labels: { job: "node-exporter", instance: "a" },
      description:
        "The clock of node a runs free; certificates, tokens and samples go wrong when it drifts.",
    },
    // The daemon is restarted: the kernel lost the flag, the clock is still right.
    quiet: {
      series: {
        [`node_timex_sync_status{${on}}`]: "0x30",
        [`node_timex_maxerror_seconds{${on}}`]: "0.1x30",
      },
      at: "30m",
    },
  },
};

test("every alert of node-exporter is proved", () => {
  expect(Object.keys(proofs).sort()).toEqual(alertNames("node-exporter"));
});

test("the runbook says of each alert what it means and what to do", () => {
  const parts = ["Meaning", "Impact", "Diagnosis", "Mitigation"];
  const names = alertNames("node-exporter").map((key) => key.split("/")[0] ?? "");
  expect(runbookParts("node-exporter")).toEqual(
    Object.fromEntries(names.map((name) => [name, parts])),
  );
});

test.each(Object.entries(proofs))("%s fires when it should and only then", async (key, proof) => {
  expect(await judgeAlert("node-exporter", key, proof)).toMatchObject({
    ok: true,
    output: expect.stringContaining("SUCCESS"),
  });
});
