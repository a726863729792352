import type { ImageSource } from "../model/image-source.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";

/** Kinds whose objects name images. */
const running = new Set([
  "Alertmanager",
  "CronJob",
  "DaemonSet",
  "Deployment",
  "Job",
  "Prometheus",
  "StatefulSet",
]);

/** An image behind a flag, which an operator takes for pods that it makes. */
const flag = /^(--[\w-]+=)(.+)$/;

/**
 * Has an object's images pulled from where its cluster says, and the pods of its accounts pull with the Secret.
 * Changes the object.
 */
export function pullImages(object: KubernetesObject, { mirrors, pullSecret }: ImageSource): void {
  if (pullSecret !== undefined && object.kind === "ServiceAccount") {
    Object.assign(object, { imagePullSecrets: [{ name: pullSecret }] });
  }
  if (mirrors !== undefined && running.has(object.kind))
    mirrorInside(object, Object.entries(mirrors));
}

type Mirrors = readonly (readonly [registry: string, mirror: string])[];

function mirrorInside(value: unknown, mirrors: Mirrors): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = value as Record<string, unknown>;
    if (key === "image" && typeof inner === "string") place[key] = mirrored(inner, mirrors);
    else if (key === "args" && Array.isArray(inner))
      place[key] = inner.map((one) => inArgument(one, mirrors));
    else mirrorInside(inner, mirrors);
  }
}

function inArgument(argument: unknown, mirrors: Mirrors): unknown {
  const [, name = "", image = ""] = (typeof argument === "string" && flag.exec(argument)) || [];
  return name === "" ? argument : name + mirrored(image, mirrors);
}

function mirrored(image: string, mirrors: Mirrors): string {
  const [registry, mirror] = mirrors.find(([one]) => image.startsWith(`${one}/`)) ?? [];
  return registry === undefined ? image : `${mirror}${image.slice(registry.length)}`;
}
