import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { objectLabel } from "../model/object-label.ts";
import { delivered } from "../read/delivered.ts";
import type { Upgrade } from "./check.ts";

/** An object that the base revision delivered, and what is delivered in its place. */
export interface Change {
  readonly cluster: string;
  readonly before: KubernetesObject;
  /** Undefined where nothing is. */
  readonly after?: KubernetesObject;
  /** `us-prod/grafana/Deployment/observability/grafana` */
  readonly object: string;
  /** The file or folder to open. */
  readonly source: string;
}

/** Every object of the base revision's applications that differ now. */
export function changesOf({ before, after }: Upgrade): Change[] {
  return before.flatMap(({ cluster, name, objects }) =>
    objects.map((object) => {
      const now = delivered(object, cluster, after);
      if (now) {
        const { label, source } = now;
        return { cluster, before: object, after: now.object, object: label, source };
      }
      const label = `${cluster}/${name}/${objectLabel(object)}`;
      return { cluster, before: object, object: label, source: `clusters/${cluster}.ts` };
    }),
  );
}
