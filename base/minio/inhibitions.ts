import { alerts, type Inhibition } from "../../sdk/index.ts";

/** Who hears that it is nearly full need not hear that it will be. */
export const minioInhibitions: readonly Inhibition[] = [
  {
    source: alerts("MinioSpaceLow"),
    target: alerts("MinioSpaceRunsOut"),
    equal: ["cluster", "namespace"],
  },
];
