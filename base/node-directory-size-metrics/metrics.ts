import { catalogue } from "../../sdk/index.ts";

export const nodeDirectorySizeMetricsMetrics = catalogue({
  program: "node-exporter",
  version: "1.12.1",
  source:
    "exposition of node_exporter 1.12.1 with no collector but that of text files, which reads what `script.ts` writes",
  port: "metrics",
  metrics: {
    /** Size of the file system that a directory is on. */
    node_directory_filesystem_size_bytes: { type: "gauge", unit: "bytes", labels: ["directory"] },
    /** Disk space that a directory takes. */
    node_directory_size_bytes: { type: "gauge", unit: "bytes", labels: ["directory"] },
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which node_exporter was built, and the goos and goarch for the build. */
    node_exporter_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** node_exporter: Duration of a collector scrape. */
    node_scrape_collector_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["collector"],
    },
    /** node_exporter: Whether a collector succeeded. */
    node_scrape_collector_success: { type: "gauge", labels: ["collector"] },
    /** Unixtime mtime of textfiles successfully read. */
    node_textfile_mtime_seconds: { type: "gauge", unit: "seconds", labels: ["file"] },
    /** 1 if there was an error opening or reading a file, 0 otherwise */
    node_textfile_scrape_error: { type: "gauge", labels: [] },
  },
});
