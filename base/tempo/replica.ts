import { httpProbe } from "../../sdk/index.ts";
import { ringFolders, type RingReplica } from "../shared/ring-stateful-set.ts";
import { image } from "./image.ts";
import type { Own } from "./ports.ts";

const places = { etc: "/etc/tempo", data: "/var/tempo" };

export const folders = ringFolders(places);

/** A replica of Tempo. */
export function replica({ ports }: Own): RingReplica {
  return {
    ...places,
    // The image's own.
    user: 10001,
    container: {
      name: "tempo",
      image,
      env: [{ name: "POD_NAME", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } }],
      livenessProbe: {
        ...httpProbe(ports.http, "/api/status/buildinfo"),
        // It reads its log back before it answers.
        initialDelaySeconds: 120,
        failureThreshold: 10,
      },
    },
  };
}
