import type { OwnPods } from "../../sdk/index.ts";

/**
 * A cluster's objects as discovery sees them: for each group of pods two that run and one that has ended, another
 * program beside them, and the Service and EndpointSlice before each; nodes where they are no pods.
 */
export function clusterOf(groups: readonly OwnPods[]): object[] {
  const [first] = groups;
  const stranger = first && {
    ...first,
    name: "stranger",
    service: "stranger",
    labels: { app: "stranger" },
    serviceLabels: { app: "stranger" },
  };
  const all = [...groups, ...(stranger ? [stranger] : [])];
  // One Service may hand on several programs, as the API server's does.
  const services = new Map(all.map((own) => [`${own.namespace}/${own.service}`, own]));
  return [...services.values()].flatMap(objectsOf);
}

function objectsOf(own: OwnPods, group: number): object[] {
  const { namespace, service, serviceLabels, labels } = own;
  const ports = Object.values(own.ports);
  const isNode = Object.keys(labels).length === 0;
  const addresses = [1, 2, 3].map((number) => ({ number, ip: `10.${group}.0.${number}` }));
  const pods = addresses.map(({ number, ip }) => ({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: `${own.name}-${number}`, namespace, labels, uid: `${own.name}-${number}` },
    spec: {
      nodeName: "node-1",
      containers: [
        { name: "sidecar", ports: [{ name: "other", containerPort: 1, protocol: "TCP" }] },
        {
          name: "program",
          ports: ports.map(({ name, number: containerPort }) => ({
            ...{ name, containerPort, protocol: "TCP" },
          })),
        },
      ],
    },
    status: { phase: number === 3 ? "Succeeded" : "Running", podIP: ip, hostIP: "10.99.0.1" },
  }));
  const slice = {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    addressType: "IPv4",
    metadata: {
      ...{ name: `${service}-1`, namespace },
      labels: { "kubernetes.io/service-name": service },
    },
    ports: ports.map(({ name, number }) => ({ name, port: number, protocol: "TCP" })),
    endpoints: addresses.map(({ number, ip }) => ({
      addresses: [ip],
      conditions: { ready: true },
      targetRef: isNode
        ? { kind: "Node", name: `node-${number}` }
        : { kind: "Pod", name: `${own.name}-${number}`, namespace },
    })),
  };
  return [
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: service, namespace, labels: serviceLabels },
      spec: { ports: ports.map(({ name, number }) => ({ name, port: number })) },
    },
    slice,
    ...(isNode ? [] : pods),
  ];
}
