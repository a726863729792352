import { namespace } from "../small-objects.ts";
import type { World } from "./law-example.ts";

/** An AlertmanagerConfig with one receiver, "people", and a route to it that says more. */
export function told(fields: object, route: object = {}): World {
  const receivers = [{ name: "people", ...fields }];
  return {
    objects: [
      {
        apiVersion: "monitoring.coreos.com/v1alpha1",
        kind: "AlertmanagerConfig",
        metadata: { name: "main", namespace },
        spec: { route: { receiver: "people", ...route }, receivers },
      },
    ],
  };
}

/** An integration that needs no secret. */
export const mail = {
  to: "people@example.com",
  from: "alerts@example.com",
  smarthost: "smtp.example.com:587",
};
