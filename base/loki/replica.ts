import { httpProbe } from "../../sdk/index.ts";
import { ringFolders, type RingReplica } from "../shared/ring-stateful-set.ts";
import { image } from "./image.ts";
import type { Own } from "./ports.ts";

const places = { etc: "/etc/loki", data: "/var/loki" };

export const folders = ringFolders(places);

/** A replica of Loki. */
export function replica({ ports }: Own): RingReplica {
  return {
    ...places,
    // The image's own.
    user: 10001,
    container: {
      name: "loki",
      image,
      livenessProbe: {
        ...httpProbe(ports.http, "/loki/api/v1/status/buildinfo"),
        // It reads its log back before it answers.
        initialDelaySeconds: 120,
        failureThreshold: 10,
      },
    },
  };
}
