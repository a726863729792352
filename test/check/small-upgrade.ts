import { expect } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import type { Fleet } from "../../sdk/index.ts";
import { formatFinding, type Finding } from "../../sdk/model/finding.ts";
import { compareWithBase } from "../../sdk/upgrade/upgrade.ts";
import { type Changes, type Objects, smallFleet } from "../small-fleet.ts";
import { configMap, deployment, namespace, service, serviceAccount } from "../small-objects.ts";
import { history } from "../write/sandbox.ts";

export async function files(fleet: Fleet): Promise<Record<string, string>> {
  const { files, findings } = await build(fleet);
  expect(findings.map(formatFinding)).toEqual([]);
  return Object.fromEntries(files.map(({ path, content }) => [`generated/${path}`, content]));
}

/** What `check` says of a fleet whose last commit holds the tree of another. */
export async function upgrade(before: Fleet, after: Fleet) {
  const repository = history(await files(before));
  const built = await build(after);
  expect(built.findings.map(formatFinding)).toEqual([]);
  const { lines, findings, idle } = compareWithBase(built, { repository });
  // Whatever goes takes permissions along, which one test is about.
  const isLeft = ({ check }: Finding) => check === "left-behind";
  return {
    ...{ lines, idle },
    findings: findings.filter((finding) => !isLeft(finding)).map(formatFinding),
    left: findings.filter(isLeft).map(formatFinding),
  };
}

export const both = (before: Objects, after: Objects, changes: Changes = {}) =>
  upgrade(smallFleet(before), smallFleet(after, changes));

export function statefulSet(spec: object = {}) {
  const {
    metadata,
    spec: { selector, template },
  } = deployment();
  return {
    ...{ apiVersion: "apps/v1", kind: "StatefulSet", metadata },
    spec: { serviceName: "web", replicas: 1, selector, template, ...spec },
  };
}
export const around = [serviceAccount("web"), service("web"), service("other")];
export const claim = (storage: string, name = "data") => ({
  ...{ apiVersion: "v1", kind: "PersistentVolumeClaim" },
  metadata: { name, namespace },
  spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage } } },
});
export const maps = (...names: readonly string[]) => names.map((name) => configMap(name));

export const keep = (label: string) =>
  `(keep it, or write migrate("${label}", "<why>", "<YYYY-MM-DD>") in clusters/index.ts)`;
export const declare = (check: string, label: string) =>
  `or write waive("${check}", "${label}", "<why>", "<YYYY-MM-DD>") in clusters/index.ts)`;
