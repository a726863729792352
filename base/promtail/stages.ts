import type { LogStage } from "../shared/log-stages.ts";

/** A stage as `pipeline_stages` have it. */
export function stage(one: LogStage): object {
  if ("cri" in one) {
    const { maxSize } = one.cri;
    return { cri: { max_partial_line_size: maxSize, max_partial_line_size_truncate: true } };
  }
  if ("multiline" in one) {
    const { firstLine, maxWait } = one.multiline;
    return { multiline: { firstline: firstLine, max_wait_time: maxWait } };
  }
  if ("regex" in one) return { regex: one.regex };
  if ("replace" in one) {
    const { expression, by } = one.replace;
    return { replace: { expression, replace: by } };
  }
  if ("labels" in one) {
    return { labels: Object.fromEntries(one.labels.map((name) => [name, name])) };
  }
  return { labeldrop: one.dropLabels };
}
