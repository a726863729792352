import { groupOf } from "../../model/kubernetes-object.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";
import { containersOf, podTemplate } from "../../model/pod-template.ts";
import { fieldOf, walk } from "../../basics/walk.ts";
import { dnsLabel } from "../name-rules.ts";

const numbers = new Set(["containerPort", "endPort", "hostPort", "nodePort", "port", "targetPort"]);
const groups = new Set(["", "apps", "batch", "networking.k8s.io"]);
/** IANA service names, as the API server wants them for the ports of containers. */
const portName = /^(?!.*--)(?=.*[a-z])[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const nameHint = "at most 15 lower-case letters, digits and single -, at least one letter";

export const ports: ObjectCheck = {
  name: "ports",
  law: "Every port is a number from 1 to 65535 or a valid name, and no name or number stands twice.",
  run(object) {
    if (!groups.has(groupOf(object.apiVersion)) || object.kind === "ConfigMap") return [];
    const findings: ObjectFinding[] = [];
    walk(object["spec"], (value, path) => {
      if (!numbers.has(String(path.at(-1)))) return;
      const message = fault(value);
      const hint = typeof value === "string" ? { hint: nameHint } : {};
      if (message) findings.push({ field: fieldOf(["spec", ...path]), message, ...hint });
    });
    return [...findings, ...containerPorts(object), ...servicePorts(object)];
  },
};

function fault(value: unknown): string | undefined {
  if (typeof value === "number") {
    return value >= 1 && value <= 65_535 ? undefined : `${value} is not between 1 and 65535`;
  }
  if (typeof value !== "string") return undefined;
  const valid = value.length <= 15 && portName.test(value);
  return valid ? undefined : `"${value}" is neither a port number nor the name of one`;
}

function containerPorts(object: Parameters<typeof containersOf>[0]): ObjectFinding[] {
  const seen = new Set<string>();
  const onNode = new Set<string>();
  const { hostNetwork } = podTemplate(object)?.template.spec ?? {};
  return containersOf(object).flatMap(({ container, field }) =>
    (container.ports ?? []).flatMap((port, index): ObjectFinding[] => {
      const { name, containerPort, hostPort, hostIP = "", protocol = "TCP" } = port;
      const number = `${containerPort}/${protocol}`;
      const twice = {
        field: `${field}.ports[${index}]`,
        message: `"${number}" stands twice in this pod`,
      };
      if (seen.has(number)) return [twice];
      const taken = `${hostIP}:${hostPort}/${protocol}`;
      const ofNode = hostPortFault({
        hostPort,
        containerPort,
        hostNetwork,
        twice: onNode.has(taken),
      });
      if (ofNode) return [{ field: `${twice.field}.hostPort`, message: ofNode }];
      // What prepares a pod has ended when the others listen.
      if (!field.includes("initContainers")) {
        seen.add(number);
        onNode.add(taken);
      }
      if (name === undefined) return [];
      const at = `${twice.field}.name`;
      if (fault(name)) return [{ field: at, message: `"${name}" is no port name`, hint: nameHint }];
      if (seen.has(name)) return [{ field: at, message: `"${name}" stands twice in this pod` }];
      seen.add(name);
      return [];
    }),
  );
}

function hostPortFault(port: {
  readonly hostPort: number | undefined;
  readonly containerPort: number;
  readonly hostNetwork: boolean | undefined;
  readonly twice: boolean;
}): string | undefined {
  const { hostPort, containerPort } = port;
  if (hostPort === undefined) return undefined;
  if (port.hostNetwork && hostPort !== containerPort) {
    return `${hostPort} is not ${containerPort}: on the node's network both are one port`;
  }
  return port.twice ? `"${hostPort}" of the node stands twice in this pod` : undefined;
}

function servicePorts(object: Parameters<typeof containersOf>[0]): ObjectFinding[] {
  const seen = new Set<string>();
  const ports = ofKind(object, "Service")?.spec?.ports ?? [];
  return ports.flatMap((port, index): ObjectFinding[] => {
    const field = `spec.ports[${index}]`;
    const number = `${port.port}/${port.protocol ?? "TCP"}`;
    const { name } = port;
    if (!name && ports.length > 1) {
      return [{ field: `${field}.name`, message: "is missing: of several ports each has one" }];
    }
    if (name && !(name.length <= dnsLabel.longest && dnsLabel.pattern.test(name))) {
      return [{ field: `${field}.name`, message: `"${name}" is not ${dnsLabel.what}` }];
    }
    const twice = [...(name === undefined ? [] : [name]), number].find((key) => seen.has(key));
    seen.add(number);
    if (name !== undefined) seen.add(name);
    return twice === undefined
      ? []
      : [{ field, message: `"${twice}" stands twice in this Service` }];
  });
}
