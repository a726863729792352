import { httpProbe } from "../../sdk/index.ts";
import { ringFolders, type RingReplica } from "../shared/ring-stateful-set.ts";
import { image } from "./image.ts";
import type { Own } from "./ports.ts";

const places = { etc: "/etc/mimir", data: "/data" };

export const folders = ringFolders(places);

/** A replica of Mimir. */
export function replica({ ports }: Own): RingReplica {
  return {
    ...places,
    // The image names none; the makers' chart takes this one.
    user: 10001,
    container: {
      name: "mimir",
      image,
      livenessProbe: {
        ...httpProbe(ports.http, "/api/v1/status/buildinfo"),
        // It answers while it reads its log back; only a process that hangs does not.
        initialDelaySeconds: 60,
        failureThreshold: 10,
      },
    },
  };
}
