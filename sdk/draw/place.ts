import type { ElkNode, ElkPoint } from "elkjs/lib/elk-api.js";
import type { Arrow } from "./architecture.ts";
import { elkGraph } from "./elk-graph.ts";
import type { Frame, Picture } from "./picture.ts";

/** A rectangle, from the top left corner of the picture. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = Pick<Area, "x" | "y">;

/** A picture with a place for everything. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  /** Outer frames first. */
  readonly frames: readonly { readonly frame: Frame; readonly area: Area }[];
  readonly arrows: readonly {
    readonly arrow: Arrow;
    readonly path: readonly Point[];
    /** Where its label stands; others of its kind that go with it have none. */
    readonly label?: Area;
  }[];
}

/** Has ELK lay out a picture. It is loaded here: most runs draw nothing. */
export async function place(picture: Picture): Promise<Placed> {
  const { default: Elk } = (await import("elkjs/lib/elk.bundled.js")).default;
  const laidOut = await new Elk().layout(elkGraph(picture));
  const corners = new Map<string, Point>();
  const areas = new Map<string, Area>();
  const note = (node: ElkNode, { x, y }: Point) => {
    const corner = { x: x + (node.x ?? 0), y: y + (node.y ?? 0) };
    corners.set(node.id, corner);
    areas.set(node.id, { ...corner, width: node.width!, height: node.height! });
    for (const child of node.children ?? []) note(child, corner);
  };
  note(laidOut, { x: 0, y: 0 });
  const frames = picture.frames.flatMap(withInner);
  return {
    ...{ width: laidOut.width!, height: laidOut.height! },
    frames: frames.map((frame) => ({ frame, area: areas.get(frame.id)! })),
    arrows: picture.arrows.map((arrow, index) => {
      const edge = laidOut.edges![index]!;
      const origin = corners.get(edge.container ?? laidOut.id)!;
      const moved = (point: ElkPoint) => ({ x: point.x + origin.x, y: point.y + origin.y });
      const [section] = edge.sections!;
      const { startPoint, bendPoints = [], endPoint } = section!;
      const path = [startPoint, ...bendPoints, endPoint].map(moved);
      const [label] = edge.labels ?? [];
      if (!label) return { arrow, path };
      const { x = 0, y = 0, width = 0, height = 0 } = label;
      return { arrow, path, label: { ...moved({ x, y }), width, height } };
    }),
  };
}

function withInner(frame: Frame): readonly Frame[] {
  return [frame, ...frame.frames.flatMap(withInner)];
}
