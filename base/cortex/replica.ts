import { httpProbe } from "../../sdk/index.ts";
import { ringFolders, type RingReplica } from "../shared/ring-stateful-set.ts";
import { image } from "./image.ts";
import type { Own } from "./ports.ts";

const places = { etc: "/etc/cortex", data: "/data" };

export const folders = ringFolders(places);

/** A replica of Cortex. */
export function replica({ ports }: Own): RingReplica {
  return {
    ...places,
    // The image names none, so it would be root; this is nobody.
    user: 65534,
    container: {
      name: "cortex",
      image,
      livenessProbe: {
        ...httpProbe(ports.http, "/services"),
        // It reads its log back before it is ready.
        initialDelaySeconds: 120,
        failureThreshold: 10,
      },
    },
  };
}
