import { type Address, grpc, type OwnPods, type Port, seconds, tcp } from "../../sdk/index.ts";

/** The ports by which replicas of a store on rings (Loki, Tempo, Mimir, Cortex) share what is to be done. */
export const ringPorts = {
  /** How they hand work to each other. */
  grpc: grpc(9095, { peers: true }),
  /** How they find each other (memberlist), by TCP alone. */
  gossip: tcp(7946, { peers: true }),
} as const;

/** What such a store listens on. */
export type RingPorts = typeof ringPorts & { readonly http: Port };

/** Whom a replica knows, and where it listens. */
export interface Ring {
  /** By name: no other ring's members are let in. */
  readonly ring: string;
  readonly ports: { readonly [Name in keyof RingPorts]: number };
  /** Where the other replicas are found, `host:port`. */
  readonly members: readonly string[];
}

/** @param gossip the flow to the others' port for it */
export function ringOf(
  { name, namespace, ports }: OwnPods<RingPorts>,
  gossip: Pick<Address, "url">,
): Ring {
  const { http, grpc, gossip: own } = ports;
  return {
    ring: `${namespace}/${name}`,
    ports: { http: http.number, grpc: grpc.number, gossip: own.number },
    members: [gossip.url],
  };
}

/** On how many replicas lies what is written: of three two are enough to go on. */
export function copiesOf({ replicas }: { readonly replicas: number }): number {
  return replicas === 1 ? 1 : 3;
}

/** Refuses a ring that takes nothing as soon as one replica is away. `what` is written to it. Throws. */
export function refusePair(replicas: number, what: string): void {
  if (replicas !== 2) return;
  throw new Error(
    `Cannot run 2 replicas: ${what} need two of three, so that without one of them nothing is taken; 1, or 3 and more`,
  );
}

/**
 * The section `server`.
 *
 * @param queryTimeout a Prometheus duration: it would else hang up on queries that take longer than 30 seconds
 * @param messageBytes the largest message between replicas, where 4 MB are too few
 */
export function ringServer(
  { ports }: Pick<Ring, "ports">,
  { queryTimeout, messageBytes }: { readonly queryTimeout: string; readonly messageBytes?: number },
): object {
  const answerSeconds = seconds(queryTimeout) + 5;
  return {
    http_listen_port: ports.http,
    grpc_listen_port: ports.grpc,
    ...(messageBytes !== undefined && {
      grpc_server_max_recv_msg_size: messageBytes,
      grpc_server_max_send_msg_size: messageBytes,
    }),
    http_server_read_timeout: `${answerSeconds}s`,
    http_server_write_timeout: `${answerSeconds}s`,
  };
}

/** The section `memberlist`; without a name, for a program that knows none, the policy alone keeps others out. */
export function memberlist({
  ring,
  ports,
  members,
}: Pick<Ring, "ports" | "members"> & Partial<Pick<Ring, "ring">>): object {
  return {
    advertise_addr: "${POD_IP}",
    advertise_port: ports.gossip,
    bind_port: ports.gossip,
    ...(ring !== undefined && { cluster_label: ring }),
    join_members: members,
  };
}
