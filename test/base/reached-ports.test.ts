import { expect, test } from "@jest/globals";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { type Container, containersOf, podTemplate } from "../../sdk/model/pod-template.ts";
import { clusters, objectsOf } from "./evaluated.ts";

/** Ports that policies open to somebody, or would where somebody came by the role that is played there. */
function openPorts(application: EvaluatedApplication): unknown[] {
  const rules = objectsOf(application, "NetworkPolicy").flatMap(({ spec }) => spec?.ingress ?? []);
  return [
    ...rules.flatMap(({ ports }) => ports?.map(({ port }) => port) ?? []),
    ...application.provides.flatMap(({ at }) => ("number" in at ? [at.number] : [])),
  ];
}

/** Names of ports that the kubelet asks. */
function probedPorts({ livenessProbe, readinessProbe, startupProbe }: Container): unknown[] {
  return [livenessProbe, readinessProbe, startupProbe].map((probe) => probe?.httpGet?.port);
}

test("a program listens on what somebody may reach, and on nothing else", () => {
  const unreached = clusters.flatMap(({ facts, applications }) =>
    applications.flatMap((application) => {
      const open = openPorts(application);
      return application.objects
        .filter((object) => !podTemplate(object)?.template.spec?.hostNetwork)
        .flatMap(containersOf)
        .flatMap(({ container }) =>
          (container.ports ?? []).filter(({ name }) => !probedPorts(container).includes(name)),
        )
        .filter(({ containerPort }) => !open.includes(containerPort))
        .map(({ name }) => `${facts.name}/${application.name}: ${name}`);
    }),
  );
  expect(unreached).toEqual([]);
});
