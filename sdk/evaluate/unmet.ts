import { few } from "../basics/few.ts";
import type { Finding } from "../model/finding.ts";
import type { Unbound } from "./bound.ts";
import type { Ground } from "./ground.ts";

/** An application that needs somebody whom its cluster does not have, or does not name. */
export interface Unmet {
  readonly check: "flows" | "readers";
  readonly ground: Ground;
  readonly application: string;
  /** `flows.query`, `scrapes`. */
  readonly field: string;
  readonly purpose?: string;
  readonly fault: Unbound;
}

/**
 * What applications need and do not get, by its cause: what is wrong with a cluster is told once, at its file or at
 * the binding that says so, however many need it. What neutral ground lacks as well is told of the cluster alone.
 */
export function unmetFindings(all: readonly Unmet[]): Finding[] {
  const isReal = ({ ground }: Unmet) => ground.cluster.name === ground.home;
  const causes = new Map<string, Unmet[]>();
  for (const one of [...all.filter(isReal), ...all.filter((other) => !isReal(other))]) {
    const { check, ground, fault } = one;
    if (fault.follows) continue;
    const key = JSON.stringify([check, ground.home, fault.message, fault.place]);
    const known = causes.get(key) ?? [];
    causes.set(key, known);
    if (isReal(one) || !known.some(isReal)) known.push(one);
  }
  return [...causes.values()].flatMap(told);
}

function told(all: readonly Unmet[]): Finding[] {
  const [first] = all;
  if (!first) return [];
  const { check, ground, fault, field, purpose } = first;
  const { message, hint, place } = fault;
  const origin = { check, source: place ?? `clusters/${ground.home}.ts`, ...(hint && { hint }) };
  const names = [...new Set(all.map(({ application }) => application))];
  const cluster = ground.cluster.name;
  if (all.length === 1) {
    const why = purpose === undefined ? "" : ` (${purpose})`;
    return [
      { ...origin, object: `${cluster}/${first.application}`, field, message: message + why },
    ];
  }
  return [{ ...origin, object: cluster, message: `${message}; needed by ${few(names)}` }];
}
