import {
  claimTemplate,
  type ClusterFacts,
  containerPorts,
  type OwnPods,
  type OwnPort,
  preparingJob,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../sdk/index.ts";

/** A Deployment with one container that has these pods' ports. */
export function deployment(own: OwnPods): Resource {
  const { name, namespace, labels } = own;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels },
    spec: { replicas: 1, selector: { matchLabels: labels }, template: template(own) },
  };
}

/** A StatefulSet behind its headless Service, each replica on a volume of its own. */
export function statefulSet(own: OwnPods, cluster: ClusterFacts): Resource {
  const { name, namespace, labels, headless } = own;
  const volumeMounts = [{ name: "data", mountPath: "/data" }];
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name, namespace, labels },
    spec: {
      replicas: 1,
      serviceName: headless,
      selector: { matchLabels: labels },
      template: template(own, { volumeMounts }),
      volumeClaimTemplates: [claimTemplate("data", { cluster, size: "1Gi" })],
    },
  };
}

/** A Job of the same pod. */
export function job(own: OwnPods): Resource {
  return preparingJob(own, template(own).spec);
}

/** Serves a port by a public host, with TLS. */
export function ingress(
  { of, name: port }: OwnPort,
  host: string,
  cluster: ClusterFacts,
): Resource {
  const { name, namespace, service } = of;
  const { className, clusterIssuer } = cluster.ingress;
  const backend = { service: { name: service, port: { name: port } } };
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: {
      ...{ name, namespace },
      annotations: { "cert-manager.io/cluster-issuer": clusterIssuer },
    },
    spec: {
      ingressClassName: className,
      tls: [{ hosts: [host], secretName: `${name}-tls` }],
      rules: [{ host, http: { paths: [{ path: "/", pathType: "Prefix", backend }] } }],
    },
  };
}

function template(
  own: OwnPods,
  more: { volumeMounts?: { name: string; mountPath: string }[] } = {},
) {
  return {
    metadata: { labels: { ...own.labels } },
    spec: {
      automountServiceAccountToken: false,
      nodeSelector: { "kubernetes.io/os": "linux" },
      securityContext: restrictedPod(65534),
      containers: [
        {
          name: "program",
          image: "registry.example.com/tests/program:1.0.0",
          ports: containerPorts(own),
          resources: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "64Mi" } },
          securityContext: restrictedContainer(),
          ...more,
        },
      ],
    },
  };
}
