import type { LogAgent } from "../shared/log-agent.ts";

export const logAgent: LogAgent = {
  title: "Promtail",
  job: "promtail",
  metrics: {
    requests: "promtail_request_duration_seconds",
    sent: "promtail_sent_entries_total",
    dropped: "promtail_dropped_entries_total",
    fileBytes: "promtail_file_bytes_total",
    readBytes: "promtail_read_bytes_total",
    journalLines: "promtail_journal_target_lines_total",
  },
};
