import { type Dashboard, dashboard, stat, timeSeries } from "../../sdk/index.ts";

const of = (field: string) => `DCGM_FI_DEV_${field}{job="dcgm-exporter"}`;
const each = (field: string) => `max by (node, gpu) (${of(field)})`;
const legend = "{{node}} {{gpu}}";

export const dcgmExporterDashboards: readonly Dashboard[] = [
  dashboard({
    uid: "gpu",
    title: "GPUs",
    description: "What the GPUs of the cluster do, how hot they are, and what went wrong with them",
    tags: ["nodes"],
    panels: [
      stat("GPUs", [{ expr: `count(${each("GPU_TEMP")})` }]),
      stat("In use", [{ expr: `avg(${each("GPU_UTIL")}) / 100` }], { unit: "percentunit" }),
      stat("Hottest", [{ expr: `max(${of("GPU_TEMP")})` }], {
        description: "Degrees Celsius.",
        thresholds: { warning: 80, critical: 85 },
      }),
      stat("With errors", [{ expr: `count(${each("XID_ERRORS")} > 0) or vector(0)` }], {
        thresholds: { warning: 1 },
      }),
      timeSeries("Use", [{ expr: `${each("GPU_UTIL")} / 100`, legend }], { unit: "percentunit" }),
      timeSeries(
        "Memory used",
        [{ expr: `${each("FB_USED")} / (${each("FB_USED")} + ${each("FB_FREE")})`, legend }],
        { unit: "percentunit" },
      ),
      timeSeries(
        "Use by pod",
        [
          {
            expr: `sum by (namespace, pod) (DCGM_FI_DEV_GPU_UTIL{job="dcgm-exporter", pod!=""}) / 100`,
            legend: "{{namespace}}/{{pod}}",
          },
        ],
        { description: "GPUs that a pod keeps busy." },
      ),
      timeSeries("Temperature", [{ expr: each("GPU_TEMP"), legend }], {
        description: "Degrees Celsius.",
      }),
      timeSeries("Power", [{ expr: each("POWER_USAGE"), legend }], { description: "Watts." }),
      timeSeries("Last error", [{ expr: each("XID_ERRORS"), legend }], {
        description: "By NVIDIA's number (XID).",
      }),
    ],
  }),
];
