/** The pods of a Job that runs it fail. */
export const brokenImage = "registry.example.com/shop/ledger:1.6.0";

/** Of an object that nobody has deleted. */
const staying = { key: ".metadata.deletionTimestamp", operator: "DoesNotExist" } as const;

/**
 * What stands in for the controllers that cannot run on this machine: kwok Stages, each one a status
 * (and what hangs on it) that its controller would have written. This list is the whole of it, and
 * every run prints it; the life of Pods and Nodes comes from kwok's own stages.
 */
export const stages = [
  {
    // Who writes it on a real cluster, for the list that is printed.
    instead: "External Secrets: an ExternalSecret is Ready, and its Secret holds throw-away URLs",
    name: "external-secret-ready",
    resourceRef: { apiGroup: "external-secrets.io/v1", kind: "ExternalSecret" },
    selector: {
      matchExpressions: [staying, { key: ".status.conditions", operator: "DoesNotExist" }],
    },
    steps: [
      {
        apply: {
          template: `
apiVersion: v1
kind: Secret
metadata:
  name: {{ or .spec.target.name .metadata.name | Quote }}
  namespace: {{ .metadata.namespace | Quote }}
type: Opaque
stringData:
  {{ range .spec.data }}
  {{ .secretKey | Quote }}: "https://throw-away.invalid"
  {{ end }}
  {{ if .spec.dataFrom }}{{ range $key, $text := .spec.target.template.data }}
  {{ $key | Quote }}: "https://throw-away.invalid"
  {{ end }}{{ end }}
`,
        },
      },
      {
        patch: {
          root: "status",
          subresource: "status",
          template: `
refreshTime: {{ Now | Quote }}
conditions:
- type: Ready
  status: "True"
  reason: SecretSynced
  message: Secret was synced
  lastTransitionTime: {{ Now | Quote }}
`,
        },
      },
    ],
  },
  {
    instead: "the storage driver: a claim that waits for its provisioner gets a volume to bind to",
    name: "persistent-volume-claim-provision",
    resourceRef: { apiGroup: "v1", kind: "PersistentVolumeClaim" },
    selector: {
      matchExpressions: [
        staying,
        {
          // The volume controller asks a driver in this way, once a pod needs the claim.
          key: '.metadata.annotations["volume.kubernetes.io/storage-provisioner"]',
          operator: "Exists",
        },
        { key: ".spec.volumeName", operator: "DoesNotExist" },
      ],
    },
    steps: [
      {
        apply: {
          template: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: pvc-{{ .metadata.uid }}
spec:
  accessModes:
  {{ YAML .spec.accessModes 2 }}
  capacity:
  {{ YAML .spec.resources.requests 2 }}
  persistentVolumeReclaimPolicy: Delete
  storageClassName: {{ .spec.storageClassName | Quote }}
  claimRef:
    apiVersion: v1
    kind: PersistentVolumeClaim
    name: {{ .metadata.name | Quote }}
    namespace: {{ .metadata.namespace | Quote }}
    uid: {{ .metadata.uid | Quote }}
  csi:
    driver: e2e.invalid
    volumeHandle: {{ .metadata.uid | Quote }}
`,
        },
      },
    ],
  },
  {
    instead: `a program that cannot do its work: the pods of a Job of ${brokenImage} fail`,
    name: "job-pod-failed",
    resourceRef: { apiGroup: "v1", kind: "Pod" },
    selector: {
      matchExpressions: [
        staying,
        { key: ".status.phase", operator: "In", values: ["Running"] },
        { key: ".metadata.ownerReferences.[].kind", operator: "In", values: ["Job"] },
        { key: ".spec.containers.[].image", operator: "In", values: [brokenImage] },
      ],
    },
    // kwok's own stage for the pods of Jobs, in which all succeed, has none.
    weight: 1,
    steps: [{ patch: { root: "status", subresource: "status", template: "phase: Failed" } }],
  },
  {
    // kwok's own stages take a pod as far as Ready once, and node-lifecycle-controller takes that back from every pod
    // of a node that said nothing for `--node-monitor-grace-period`, as it does while an API server is away.
    instead: "the kubelet: a pod whose node was taken for lost is ready again when the node is",
    name: "pod-ready-again",
    resourceRef: { apiGroup: "v1", kind: "Pod" },
    selector: {
      matchExpressions: [
        staying,
        { key: ".status.phase", operator: "In", values: ["Running"] },
        {
          key: '.status.conditions.[] | select( .type == "Ready" ) | .status',
          operator: "In",
          values: ["False"],
        },
      ],
    },
    steps: [
      {
        patch: {
          root: "status",
          subresource: "status",
          template: `
conditions:
- type: Ready
  status: "True"
  lastTransitionTime: {{ Now | Quote }}
`,
        },
      },
    ],
  },
  {
    instead: "the ingress controller: an Ingress has an address",
    name: "ingress-address",
    resourceRef: { apiGroup: "networking.k8s.io/v1", kind: "Ingress" },
    selector: {
      matchExpressions: [
        staying,
        { key: ".status.loadBalancer.ingress", operator: "DoesNotExist" },
      ],
    },
    steps: [
      {
        patch: {
          root: "status",
          subresource: "status",
          template: `
loadBalancer:
  ingress:
  - ip: 192.0.2.1
`,
        },
      },
    ],
  },
] as const;

/** The same as objects of kwok's configuration. */
export function stageObjects(played: typeof stages | readonly []): object[] {
  return played.map(({ name, instead: _, ...spec }) => ({
    apiVersion: "kwok.x-k8s.io/v1alpha1",
    kind: "Stage",
    metadata: { name },
    spec,
  }));
}
