import type { ObjectCheck } from "../check.ts";
import { imagesOf } from "../image.ts";
import { containersOf } from "../../model/pod-template.ts";

const component = "[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*";
/** https://github.com/distribution/reference: an optional registry, a path in lower case. */
const repository = new RegExp(
  `^(?:[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?(?::\\d+)?/)?${component}(?:/${component})*$`,
);

const hint = "write registry/repository:tag@sha256:...";

export const images: ObjectCheck = {
  name: "images",
  law: "Every image names its repository in lower case and one fixed version: a tag that is not `latest`, a digest, or both.",
  run(object) {
    const missing = containersOf(object).filter(({ container }) => container.image === undefined);
    return [
      ...missing.map(({ field }) => ({ field: `${field}.image`, message: "is missing", hint })),
      ...imagesOf(object).flatMap(({ image, field }) => {
        const message = fault(image);
        return message ? [{ field, message, hint }] : [];
      }),
    ];
  },
};

function fault(image: string): string | undefined {
  const [named = "", digest, ...more] = image.split("@");
  if (more.length > 0) return `"${image}" has more than one @`;
  if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    return `"${digest}" is no sha256 digest`;
  }
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const path = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  if (!repository.test(path)) return `"${path}" is no repository: it is written in lower case`;
  if (tag === undefined) return digest === undefined ? `"${image}" has no tag` : undefined;
  if (tag === "latest") return `"${image}" is whatever is the newest when it is pulled`;
  return /^\w[\w.-]{0,127}$/.test(tag) ? undefined : `"${tag}" is no tag`;
}
