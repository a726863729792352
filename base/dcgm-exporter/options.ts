import { shape } from "../../sdk/index.ts";
export interface DcgmExporterOptions {
  /** The label of nodes that have GPUs: NVIDIA's feature discovery and its operator set this one. */
  readonly nodes: Readonly<Record<string, string>>;
  /** Where containers do not see GPUs by default, the RuntimeClass by which they do: `nvidia` of NVIDIA's operator. */
  readonly runtimeClass: string | false;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: DcgmExporterOptions = {
  nodes: { "nvidia.com/gpu.present": "true" },
  runtimeClass: false,
  resources: { requests: { cpu: "50m", memory: "256Mi" }, limits: { memory: "512Mi" } },
};

export const shapes = {
  runtimeClass: shape.textOr(false),
  nodes: shape.mapOf(shape.text),
};
