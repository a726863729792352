import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { podTemplate } from "../../sdk/model/pod-template.ts";
import type { JudgeName } from "../judges/judges.ts";
import { shippedPrograms } from "../judges/shipped.ts";
import type { Container, Pod } from "../signals/mounted.ts";
import { places } from "./evaluated.ts";

/** A container of a workload, init containers too, with all that it is run by. */
export interface Run {
  /** Component and container, as `notAsked` names them. */
  readonly name: string;
  readonly application: EvaluatedApplication;
  readonly pod: Pod;
  readonly container: Container;
}

/** Containers of which no program here is asked whether it knows their arguments, and why. */
export const notAsked: Readonly<Record<string, string>> = {
  "dcgm-exporter dcgm-exporter": "has no arguments: variables tell it all",
  "grafana grafana": "has no arguments: grafana.ini tells it all",
  "grafana import": "is a script of ours, which grafana-import.test.ts runs",
  "minio mc": "is a script of ours, which minio.test.ts runs by its command",
  "nginx exporter": "has no judge: it reads flags alone",
  "nginx nginx": "is Debian's here, which nginx.test.ts starts by its command",
  "node-directory-size-metrics measure": "is a script of ours, which its own suite runs",
  "oncall oncall": "is Python, and no module of Go's",
  "postgresql postgresql": "is Debian's here, which postgresql.test.ts starts by its arguments",
  "valkey valkey": "is Debian's Redis here, which valkey.test.ts starts by its command",
};

/** The program that a container's image starts, where one of its source is built here. */
export function judgeOf({ container: { image = "", command } }: Run): JudgeName | undefined {
  const repository = image.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
  const ships = shippedPrograms.find((one) => repository.endsWith(`/${one.image}`));
  return command === undefined ? ships?.judge : undefined;
}

/** Every container of the fleet and of the bases; those that are told the same once. */
export function everyRun(): Run[] {
  const runs = new Map<string, Run>();
  for (const application of places.flatMap(({ applications }) => applications)) {
    for (const pod of podsOf(application)) {
      for (const container of [...(pod.initContainers ?? []), ...pod.containers]) {
        const { image, command, args } = container;
        const name = `${application.component.name} ${container.name}`;
        const key = JSON.stringify([name, image, command, args]);
        if (!runs.has(key)) runs.set(key, { name, application, pod, container });
      }
    }
  }
  return [...runs.values()];
}

function podsOf({ objects }: EvaluatedApplication): Pod[] {
  return objects.flatMap((object) => podTemplate(object)?.template.spec ?? []);
}
