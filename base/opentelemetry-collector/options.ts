import { shape } from "../../sdk/index.ts";
import { personalData, type PersonalData } from "./personal-data.ts";

/** What one of its pods takes. */
export interface Size {
  /** Asked for, as a Kubernetes quantity of CPU. */
  readonly cpu: string;
  /** MiB, asked for and never exceeded: above 65 % of it what comes in is refused. */
  readonly memory: number;
}

export interface OpentelemetryCollectorOptions {
  readonly gateway: Size & {
    /** So many, or as many between two numbers as keep them at 80 % of the CPU they ask for. */
    readonly replicas: number | { readonly min: number; readonly max: number };
  };
  /** A trace is split for as long as their number changes, so nothing changes it by itself. */
  readonly sampler: Size & { readonly replicas: number };
  /** Which traces are kept: those with an error, those that took long, and some of the others. */
  readonly sampling: {
    /** How long after its first span a trace is decided. What comes later is judged alike. */
    readonly waitSeconds: number;
    /** How many traces a sampler holds meanwhile: about what comes in while it waits. */
    readonly traces: number;
    /** From how long on a trace is slow. */
    readonly slowMilliseconds: number;
    /** How many of the others are kept, in percent. */
    readonly percentage: number;
  };
  /** What is masked before anything leaves the gateway. */
  readonly personalData: PersonalData;
}

/** What a cluster gets that chooses nothing. */
export const options: OpentelemetryCollectorOptions = {
  gateway: { replicas: 2, cpu: "200m", memory: 1024 },
  sampler: { replicas: 2, cpu: "200m", memory: 2048 },
  sampling: { waitSeconds: 10, traces: 50_000, slowMilliseconds: 1000, percentage: 10 },
  personalData,
};

export const shapes = {
  gateway: shape.record<OpentelemetryCollectorOptions["gateway"]>({
    replicas: shape.mapOr(
      shape.record<{ min: number; max: number }>({ min: shape.number, max: shape.number }),
      shape.number,
    ),
    cpu: shape.text,
    memory: shape.number,
  }),
};
