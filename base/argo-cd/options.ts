import { shape } from "../../sdk/index.ts";
/** What the cluster that runs Argo CD may choose. */
export const options = {
  /**
   * Who delivers Argo CD's ConfigMaps: `here`, or `elsewhere` where it manages itself from another repository. Then
   * that one must hold what `generated/base/argo-cd` has of them: phases wait for each other only by its health checks.
   */
  configMaps: "here" as "here" | "elsewhere",
  /** Whether reading this repository takes credentials: then they come from the secret store. */
  repository: "private" as "private" | "public",
  /** Groups of the sign-in service that may do everything. */
  administrators: [] as readonly string[],
  /** Groups that may start and end syncs, and restart what runs. */
  operators: [] as readonly string[],
};

export const shapes = {
  administrators: shape.listOf(shape.text),
  operators: shape.listOf(shape.text),
};
