/** Nodes of Fargate and of a virtual kubelet (AKS' virtual nodes) are no machines: a DaemonSet's pod would wait there for ever. */
export const onMachines = {
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [
        {
          matchExpressions: [
            {
              key: "eks.amazonaws.com/compute-type",
              operator: "NotIn" as const,
              values: ["fargate"],
            },
            { key: "type", operator: "NotIn" as const, values: ["virtual-kubelet"] },
          ],
        },
      ],
    },
  },
};
