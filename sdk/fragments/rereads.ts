import { rereadsAnnotation } from "../model/rereads.ts";

/** Annotations of a workload that reads the files of these Secrets whenever it needs them, not only when it starts. */
export function rereads(...secrets: readonly string[]): {
  readonly annotations?: Readonly<Record<string, string>>;
} {
  return secrets.length > 0 ? { annotations: { [rereadsAnnotation]: secrets.join(",") } } : {};
}
