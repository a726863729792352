import type { Store } from "./stores.ts";

const mebibyte = 1024 * 1024;

/** The size of a request above which some receivers refuse it: 4 MiB is what gRPC takes unless told otherwise. */
const batch = {
  flush_timeout: "200ms",
  sizer: "bytes",
  min_size: mebibyte,
  max_size: 3 * mebibyte,
};

/**
 * What comes in waits here while it cannot be sent on. It is batched behind the queue, not before it: who sends is
 * told when there is no room, and keeps what it has.
 *
 * @param memory what may wait, in MiB
 */
export function sending(memory: number): object {
  return {
    sending_queue: {
      enabled: true,
      sizer: "bytes",
      queue_size: Math.floor(memory * mebibyte),
      batch,
    },
    // Then it is given up: newer data is worth more.
    retry_on_failure: { enabled: true, max_elapsed_time: "5m" },
  };
}

/** How much of a pod's memory may wait for one kind of store, as what is in memory is larger than what is sent. */
export function waiting({ memory }: { readonly memory: number }): number {
  return memory / 8;
}

/**
 * An exporter for each store, by name.
 *
 * @param memory what may wait for each, in MiB
 */
export function storeExporters(
  kind: string,
  stores: readonly Store[],
  memory: number,
): Record<string, object> {
  return Object.fromEntries(
    stores.map(({ name, url, otlpPath, headers }) => [
      `otlp_http/${kind}-${name}`,
      { endpoint: `${url}${otlpPath}`, headers, ...sending(memory) },
    ]),
  );
}
