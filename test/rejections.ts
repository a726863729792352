import { expect } from "@jest/globals";
import { build } from "../sdk/check/build.ts";
import type { Fleet } from "../sdk/model/fleet.ts";
import { formatFinding } from "../sdk/model/finding.ts";
import { type Changes, type Objects, smallFleet } from "./small-fleet.ts";

/** Why the small fleet of these objects is rejected, a line each, of us-test only. Nothing is laid out. */
export async function rejections(objects: Objects, changes: Changes = {}): Promise<string[]> {
  return fleetRejections(smallFleet(objects, { fleet: {}, ...changes }));
}

/** Why a fleet is rejected. What is said of several clusters alike is told of the first. */
export async function fleetRejections(fleet: Fleet): Promise<string[]> {
  const { findings, files } = await build(fleet);
  if (findings.length > 0) expect(files).toEqual([]);
  const lines = findings.map(formatFinding);
  const rest = (line: string) => line.replace(/^[^/]*\//, "");
  return [...new Map(lines.reverse().map((line) => [rest(line), line])).values()].sort();
}
