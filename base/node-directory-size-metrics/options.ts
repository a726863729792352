import { shape } from "../../sdk/index.ts";
interface Resources {
  readonly requests: { readonly cpu: string; readonly memory: string };
  readonly limits: { readonly cpu?: string; readonly memory: string };
}

export interface NodeDirectorySizeMetricsOptions {
  /**
   * Of the nodes, absolute: each is mounted read only and gives one series for each node. A node that lacks one
   * gets no pod. Not `/var/lib/kubelet`: Secrets of all pods of the node are mounted below it.
   */
  readonly directories: readonly string[];
  /** Between the end of one measurement and the start of the next. */
  readonly everySeconds: number;
  readonly resources: { readonly measure: Resources; readonly exporter: Resources };
}

/** What a cluster gets that chooses nothing. */
export const options: NodeDirectorySizeMetricsOptions = {
  // What fills a node's disk, and what the kubelet does not tell by pod: images with their layers, and logs.
  directories: ["/var/lib/containerd", "/var/log"],
  everySeconds: 300,
  resources: {
    // Bounded in time too, unlike what answers somebody: nobody waits for it. Du remembers files with several names.
    measure: {
      requests: { cpu: "10m", memory: "32Mi" },
      limits: { cpu: "250m", memory: "128Mi" },
    },
    exporter: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "64Mi" } },
  },
};

const resources = shape.record<Resources>({
  requests: shape.record<Resources["requests"]>({ cpu: shape.text, memory: shape.text }),
  limits: shape.record<Resources["limits"]>({
    cpu: shape.optional(shape.text),
    memory: shape.text,
  }),
});

export const shapes = {
  resources: shape.record<NodeDirectorySizeMetricsOptions["resources"]>({
    measure: resources,
    exporter: resources,
  }),
};
