import type { OpentelemetryCollectorOptions } from "./options.ts";

/** Refuses what the collector would take and not do, or what would lose what it need not. Throws. */
export function refuse({ gateway, sampler, sampling }: OpentelemetryCollectorOptions): void {
  const { min, max } = between(gateway.replicas);
  if (min < 2) {
    throw new Error(
      `Cannot run ${min} gateway: whoever sends would find nobody while it restarts; 2 or more`,
    );
  }
  if (max < min) {
    throw new Error(`Cannot run between ${min} and ${max} gateways: the second is the larger`);
  }
  if (sampler.replicas < 1) {
    throw new Error("Cannot run without a sampler: gateways hand every span to one; 1 or more");
  }
  const { percentage } = sampling;
  if (!(percentage >= 0 && percentage <= 100)) {
    throw new Error(`Cannot keep ${percentage} % of the other traces: 0 to 100`);
  }
}

/** The fewest and the most of them. */
export function between(replicas: OpentelemetryCollectorOptions["gateway"]["replicas"]): {
  readonly min: number;
  readonly max: number;
} {
  return typeof replicas === "number" ? { min: replicas, max: replicas } : replicas;
}
