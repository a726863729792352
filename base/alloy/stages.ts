import type { LogStage } from "../shared/log-stages.ts";
import type { Block } from "./syntax.ts";

/** A stage as a block of `loki.process`. */
export function stageBlock(stage: LogStage): Block {
  if ("cri" in stage) {
    const { maxSize } = stage.cri;
    return block("cri", {
      ...{ max_partial_line_size: maxSize, max_partial_line_size_truncate: true },
    });
  }
  if ("multiline" in stage) {
    const { firstLine, maxWait } = stage.multiline;
    return block("multiline", { firstline: firstLine, max_wait_time: maxWait });
  }
  if ("regex" in stage) return block("regex", { ...stage.regex });
  if ("replace" in stage) {
    const { expression, by } = stage.replace;
    return block("replace", { expression, replace: by });
  }
  if ("labels" in stage) {
    return block("labels", { values: Object.fromEntries(stage.labels.map((name) => [name, ""])) });
  }
  return block("label_drop", { values: stage.dropLabels });
}

function block(stage: string, attributes: NonNullable<Block["attributes"]>): Block {
  return { name: `stage.${stage}`, attributes };
}
