import type { ElkExtendedEdge, ElkLabel, ElkNode, ElkPort } from "elkjs/lib/elk-api.js";
import { bundlesOf } from "./bundles.ts";
import type { Frame, Picture } from "./picture.ts";
import { label, line, textWidth, title } from "./text-size.ts";

/** Between the border of a frame and what is in it. */
export const padding = 14;

const options = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.hierarchyHandling": "INCLUDE_CHILDREN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.partitioning.activate": "true",
  "elk.layered.nodePlacement.strategy": "SIMPLE",
  "elk.layered.thoroughness": "30",
  "elk.layered.spacing.nodeNodeBetweenLayers": "28",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "9",
  "elk.layered.spacing.edgeNodeBetweenLayers": "14",
  "elk.spacing.nodeNode": "20",
  "elk.spacing.edgeNode": "14",
  "elk.spacing.edgeEdge": "9",
  "elk.padding": "[top=12,left=12,bottom=12,right=12]",
};

/** A picture as ELK takes it: clusters one below the other, in the order of the picture; its edges are the arrows. */
export function elkGraph({ frames, arrows }: Picture): ElkNode {
  const bundles = bundlesOf(arrows);
  const ports = new Map<string, Map<string, ElkPort>>();
  const meet = (frame: string, id: string): string => {
    const known = ports.get(frame) ?? new Map<string, ElkPort>();
    ports.set(frame, known.set(id, { id, width: 0, height: 0 }));
    return id;
  };
  const labelled = new Set<string>();
  const edges = arrows.map((arrow, index): ElkExtendedEdge => {
    const { id, at } = bundles.get(arrow)!;
    const labels = labelled.has(id) ? [] : [labelOf(arrow.what, placements[at])];
    labelled.add(id);
    return {
      id: String(index),
      sources: [at === "from" ? meet(arrow.from, id) : arrow.from],
      targets: [at === "to" ? meet(arrow.to, id) : arrow.to],
      labels,
    };
  });
  const portsOf = (frame: Frame) => [...(ports.get(frame.id)?.values() ?? [])];
  return {
    ...{ id: "picture", layoutOptions: options, edges },
    children: frames.map((frame, index) => nodeOf(frame, portsOf, index)),
  };
}

/** Where the one label of a bundle stands. */
const placements = { from: "TAIL", to: "HEAD", alone: "CENTER" } as const;

function labelOf(text: string, placement: string): ElkLabel {
  const { size, height } = label;
  const layoutOptions = { "elk.edgeLabels.placement": placement };
  return { text, width: Math.ceil(textWidth(text, size)) + 8, height, layoutOptions };
}

function nodeOf(frame: Frame, portsOf: (frame: Frame) => ElkPort[], index = 0): ElkNode {
  const { width, height } = sizeOf(frame);
  const node = { id: frame.id, ports: portsOf(frame) };
  if (frame.frames.length === 0) return { ...node, width, height };
  return {
    ...node,
    children: frame.frames.map((one) => nodeOf(one, portsOf)),
    layoutOptions: {
      "elk.padding": `[top=${height},left=${padding},bottom=${padding},right=${padding}]`,
      "elk.nodeSize.constraints": "MINIMUM_SIZE",
      "elk.nodeSize.minimum": `(${width}, ${height})`,
      "elk.partitioning.partition": String(index),
    },
  };
}

/** As large as its text. */
function sizeOf({ title: heading, lines }: Frame): { width: number; height: number } {
  const widths = lines.map((text) => textWidth(text, line.size));
  const width = Math.max(textWidth(heading, title.size), ...widths) + 2 * padding;
  return { width: Math.ceil(width), height: title.height + lines.length * line.height + padding };
}
