import { expect, test } from "@jest/globals";
import { podSecurityFaults } from "../../sdk/check/pod-security.ts";
import { madePod } from "../../sdk/read/made-pod.ts";
import { clusters } from "./evaluated.ts";

/** What the level `restricted` has against a program, by its own name for it, and why the program needs it. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  alloy: logReader(),
  promtail: logReader(),
  "dcgm-exporter": {
    "restricted volume types": "the kubelet tells there whose a GPU is",
    "runAsNonRoot != true": "the kubelet's socket lets root in alone",
    "runAsUser=0": "the kubelet's socket lets root in alone",
  },
  "node-directory-size-metrics": {
    "restricted volume types": "the node's directories are what it measures",
    "runAsNonRoot != true": "a capability that is added is had by root alone",
    "runAsUser=0": "a capability that is added is had by root alone",
    "unrestricted capabilities": "much of what it measures is let to its owner alone",
  },
  "node-exporter": {
    "host namespaces": "the node's network and processes are what it measures",
    "restricted volume types": "reads the node's file systems, /proc and /sys",
  },
};

function logReader() {
  return {
    "restricted volume types": "reads /var/log, and keeps on the node how far it has read",
    "runAsNonRoot != true": "pods' files and the journal are readable for root alone",
    "runAsUser=0": "pods' files and the journal are readable for root alone",
  };
}

test("every program is restricted, but for what is listed here with a reason", () => {
  const asked = new Map<string, Set<string>>();
  for (const { component, objects } of clusters.flatMap(({ applications }) => applications)) {
    const faults = objects.flatMap((object) => {
      const pod = madePod(object);
      return pod ? podSecurityFaults(pod, "restricted") : [];
    });
    if (faults.length === 0) continue;
    const controls = asked.get(component.name) ?? new Set();
    asked.set(component.name, controls);
    for (const { control } of faults) controls.add(control);
  }
  const delivered = clusters.flatMap(({ applications }) => applications);
  const programs = new Set(delivered.map(({ component }) => component.name));
  const needless = Object.keys(exceptions).filter((name) => programs.has(name) && !asked.has(name));
  expect(needless).toEqual([]);
  for (const [program, controls] of asked) {
    expect({ program, controls: [...controls].sort() }).toEqual({
      program,
      controls: Object.keys(exceptions[program] ?? {}).sort(),
    });
  }
});

test("a namespace is open only for a program that needs it, or a chart", () => {
  const needing = clusters
    .flatMap(({ applications }) => applications)
    .flatMap((one) => one.objects);
  const needed = needing.flatMap((object) => {
    const pod = madePod(object);
    const isOpen = pod && podSecurityFaults(pod, "restricted").length > 0;
    return isOpen ? (object.metadata.namespace ?? []) : [];
  });
  const charts = clusters
    .flatMap(({ upstreams }) => upstreams)
    .filter(({ upstream }) => "chart" in upstream);
  const open = clusters
    .flatMap(({ applications }) => applications.flatMap(({ objects }) => objects))
    .filter(({ kind, metadata: { labels } }) => {
      const level = labels?.["pod-security.kubernetes.io/enforce"];
      return kind === "Namespace" && level !== undefined && level !== "restricted";
    });
  const known = new Set([...needed, ...charts.map(({ namespace }) => namespace.name)]);
  expect(open.map(({ metadata }) => metadata.name).filter((name) => !known.has(name))).toEqual([]);
});
