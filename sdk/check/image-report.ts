import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import { imagesOf } from "./image.ts";

/** The images of a fleet, each once, sorted. */
export interface ImageReport {
  readonly images: readonly string[];
  /** Those that a registry may change under their tag. */
  readonly withoutDigest: readonly string[];
}

/** Counts, and does not reject: a digest can only be looked up where a registry is reachable. */
export function imageReport({ clusters }: EvaluatedFleet): ImageReport {
  const objects = clusters.flatMap(({ applications }) =>
    applications.flatMap((one) => one.objects),
  );
  const images = [...new Set(objects.flatMap(imagesOf).map(({ image }) => image))].sort();
  return { images, withoutDigest: images.filter((image) => !image.includes("@")) };
}

/** `12 images, 12 of them without a digest`. */
export function formatImageReport({ images, withoutDigest }: ImageReport): string {
  return `${images.length} images, ${withoutDigest.length} of them without a digest`;
}
