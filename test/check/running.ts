import { container, containerWith, deployment, serviceAccount } from "../small-objects.ts";

/** A Deployment of one container with these fields, beside the account that it runs under. */
export function running(fields: object) {
  const [, workload] = containerWith(fields);
  return { objects: [workload!] };
}

export const around = { objects: [serviceAccount("web")] };

/** A Deployment with the volume `settings` of a ConfigMap, and a mount of each of these names. */
export function mounting(configMap: object, ...names: readonly string[]) {
  const volumes = [{ name: "settings", configMap }];
  const volumeMounts = names.map((name) => ({ name, mountPath: "/etc/settings" }));
  return { objects: [deployment({}, { containers: [container({ volumeMounts })], volumes })] };
}
