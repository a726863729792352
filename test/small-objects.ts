/** Valid objects that tests break in one place. */

export const namespace = "observability";

export function configMap(name: string, data: Record<string, unknown> = { key: "value" }) {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace }, data };
}

export function serviceAccount(name: string, metadata: object = {}) {
  return {
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: { name, namespace, ...metadata },
    automountServiceAccountToken: false,
  };
}

export const labels = { "app.kubernetes.io/name": "web" };

export function container(fields: object = {}) {
  return { name: "web", image: "registry.example.com/web:1.0.0", ...fields };
}

export const ports = [{ name: "http", containerPort: 80 }];

export const linux = { nodeSelector: { "kubernetes.io/os": "linux" } };

/** A Deployment `web` of one container; `pod` are more fields of its pods. */
export function deployment(fields: object = {}, pod: object = {}) {
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "web", namespace },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { ...linux, serviceAccountName: "web", containers: [container({ ports })], ...pod },
      },
      ...fields,
    },
  };
}

export function service(name: string, ports: readonly object[] = [{ name: "http", port: 80 }]) {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace, labels },
    spec: { selector: labels, ports },
  };
}

/** A Deployment of one changed container, with the account that it runs under. */
export function containerWith(fields: object): object[] {
  return [serviceAccount("web"), deployment({}, { containers: [container({ ports, ...fields })] })];
}

/** A Deployment that listens, and the Service before it. */
export const served = [
  ...containerWith({ ports }),
  service("web", [{ name: "http", port: 80, targetPort: "http" }]),
];

/** An object that the Prometheus operator reads. */
export function operatorObject(kind: string, name: string, spec: object) {
  return { apiVersion: "monitoring.coreos.com/v1", kind, metadata: { name, namespace }, spec };
}
