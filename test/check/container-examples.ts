import { restrictedContainer, restrictedPod } from "../../sdk/index.ts";
import {
  container,
  containerWith,
  deployment,
  namespace,
  ports,
  serviceAccount,
} from "../small-objects.ts";
import type { LawExample } from "./law-example.ts";
import { around, running } from "./running.ts";

const closed = {
  apiVersion: "v1",
  kind: "Namespace",
  metadata: { name: namespace, labels: { "pod-security.kubernetes.io/enforce": "restricted" } },
};

const fieldRef = { fieldPath: "metadata.name" };
const scratch = { name: "scratch", emptyDir: {} };

const requests = { memory: "1Gi" };

/** The laws about what a container says of itself. */
export const containerExamples: readonly LawExample[] = [
  {
    law: "images",
    title: "whatever is the newest",
    around,
    wrong: running({ image: "registry.example.com/web:latest" }),
    says: '"registry.example.com/web:latest" is whatever is the newest when it is pulled',
    right: running({ image: "registry.example.com/web:1.0.0" }),
  },
  {
    law: "limits",
    title: "a limit below its request",
    around,
    wrong: running({ resources: { requests, limits: { memory: "1023Mi" } } }),
    says: "1023Mi is below the request of 1Gi",
    right: running({ resources: { requests, limits: { memory: "1Gi" } } }),
  },
  {
    law: "negative-numbers",
    title: "a probe less often than never",
    around,
    wrong: running({ livenessProbe: { httpGet: { port: "http" }, periodSeconds: -1 } }),
    says: "-1 is negative",
    right: running({ livenessProbe: { httpGet: { port: "http" }, periodSeconds: 1 } }),
  },
  {
    law: "one-of",
    title: "a probe that asks two ways",
    around,
    wrong: running({ livenessProbe: { httpGet: { port: "http" }, tcpSocket: { port: "http" } } }),
    says: "says httpGet and tcpSocket",
    right: running({ livenessProbe: { httpGet: { port: "http" } } }),
  },
  {
    law: "one-of",
    title: "a hook that does nothing",
    around,
    wrong: running({ lifecycle: { preStop: {} } }),
    says: "says none",
    right: running({ lifecycle: { preStop: { sleep: { seconds: 5 } } } }),
  },
  {
    law: "one-of",
    title: "a variable of two values",
    around,
    wrong: running({ env: [{ name: "A", value: "1", valueFrom: { fieldRef } }] }),
    says: "says value and valueFrom",
    right: running({ env: [{ name: "A", valueFrom: { fieldRef } }] }),
  },
  {
    law: "one-of",
    title: "a value from nowhere",
    around,
    wrong: running({ env: [{ name: "A", valueFrom: {} }] }),
    says: "says none",
    right: running({ env: [{ name: "A" }] }),
  },
  {
    law: "one-of",
    title: "a volume that comes from two places",
    around,
    wrong: { objects: [deployment({}, { volumes: [{ ...scratch, downwardAPI: { items: [] } }] })] },
    says: "says emptyDir and downwardAPI",
    right: { objects: [deployment({}, { volumes: [scratch] })] },
  },
  {
    law: "operating-systems",
    title: "pods that a Windows node may get",
    around: { objects: [serviceAccount("web")] },
    wrong: { objects: [deployment({}, { nodeSelector: {} })] },
    says: "does not name kubernetes.io/os",
    right: { objects: [deployment()] },
  },
  {
    law: "pod-security",
    title: "a pod that the level of its namespace forbids",
    around: { objects: around.objects, beside: { namespaces: [closed] } },
    wrong: running({ securityContext: { runAsNonRoot: true } }),
    says: 'spec.template.spec.containers[0].securityContext: the API server refuses it at the level restricted of observability: allowPrivilegeEscalation must be false; capabilities must drop ["ALL"]',
    right: {
      objects: [
        deployment(
          {},
          {
            securityContext: restrictedPod(65534),
            containers: [container({ ports, securityContext: restrictedContainer() })],
          },
        ),
      ],
    },
  },
  {
    law: "probes",
    title: "a probe that asks another host",
    around,
    wrong: running({
      livenessProbe: { httpGet: { path: "/", port: 80, host: "web.example.com" } },
    }),
    says: 'is "web.example.com" (leave it out: it is the pod)',
    right: running({ livenessProbe: { httpGet: { path: "/", port: 80 } } }),
  },
  {
    law: "probes",
    title: "a probe of a port that nobody has",
    around,
    wrong: running({ readinessProbe: { httpGet: { path: "/", port: "htpp" } } }),
    says: '"htpp" is no port of TCP of this container (did you mean "http"?)',
    right: running({ readinessProbe: { httpGet: { path: "/", port: "http" } } }),
  },
  {
    law: "quantities",
    title: "less than nothing",
    around,
    wrong: running({ resources: { limits: { memory: "-1" } } }),
    says: '"-1" is no quantity',
    right: running({ resources: { limits: { memory: "1G" } } }),
  },
  {
    law: "quantities",
    title: "thousands of processors, where thousandths are meant",
    around,
    wrong: running({ resources: { requests: { cpu: "2000" } } }),
    taken: true,
    says: '"2k" is 2000 processors, which hardly any node has (write 2000m where thousandths are meant)',
    right: running({ resources: { requests: { cpu: "2000m" } } }),
  },
  {
    law: "mirrors",
    badInput: 87,
    title: "a mirror of a registry that no image names",
    around: { objects: containerWith({}) },
    wrong: { cluster: { images: { mirrors: { "registry.exmaple.com": "mirror.example.com" } } } },
    says: 'eu-test images.mirrors: nothing here is pulled from "registry.exmaple.com"',
    right: { cluster: { images: { mirrors: { "registry.example.com": "mirror.example.com" } } } },
  },
];
