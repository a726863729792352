/** Of kinds that no application of ours makes, or that somebody else fills in: one of each for who watches them. */
export const watchedBeside: readonly object[] = [
  {
    apiVersion: "v1",
    kind: "ResourceQuota",
    metadata: { name: "shop", namespace: "default" },
    spec: { hard: { "requests.cpu": "10" } },
  },
  {
    apiVersion: "v1",
    kind: "PersistentVolume",
    metadata: { name: "spare" },
    spec: {
      capacity: { storage: "1Gi" },
      accessModes: ["ReadWriteOnce"],
      storageClassName: "none",
      csi: { driver: "csi.example.com", volumeHandle: "spare" },
    },
  },
  {
    apiVersion: "storage.k8s.io/v1",
    kind: "StorageClass",
    metadata: { name: "none" },
    provisioner: "csi.example.com",
  },
  {
    apiVersion: "storage.k8s.io/v1",
    kind: "VolumeAttachment",
    metadata: { name: "spare" },
    spec: {
      attacher: "csi.example.com",
      nodeName: "node-a",
      source: { persistentVolumeName: "spare" },
    },
  },
  {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: { name: "shop", namespace: "default" },
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "shop" },
      maxReplicas: 2,
      metrics: [
        {
          type: "Resource",
          resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 80 } },
        },
      ],
    },
  },
  {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: { name: "shop", namespace: "default" },
    spec: {
      rules: [
        {
          host: "shop.example.com",
          http: {
            paths: [
              {
                path: "/",
                pathType: "Prefix",
                backend: { service: { name: "shop", port: { number: 80 } } },
              },
            ],
          },
        },
      ],
    },
  },
];
