import type { LogAgent } from "../shared/log-agent.ts";

export const logAgent: LogAgent = {
  title: "Alloy",
  job: "alloy",
  metrics: {
    requests: "loki_write_request_duration_seconds",
    sent: "loki_write_sent_entries_total",
    dropped: "loki_write_dropped_entries_total",
    fileBytes: "loki_source_file_file_bytes_total",
    readBytes: "loki_source_file_read_bytes_total",
    journalLines: "loki_source_journal_target_lines_total",
  },
};
