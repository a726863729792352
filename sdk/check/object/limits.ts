import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";
import { type Container, containersOf } from "../../model/pod-template.ts";
import { quantityValue } from "../../basics/quantity.ts";

export const limits: ObjectCheck = {
  name: "limits",
  law: "No limit is below its request.",
  run(object) {
    const resources = ofKind(object, "Alertmanager", "Prometheus")?.spec?.resources;
    return [
      ...(resources ? compare(resources, "spec.resources") : []),
      ...containersOf(object).flatMap(({ container, field }) =>
        compare(container.resources ?? {}, `${field}.resources`),
      ),
    ];
  },
};

function compare({ requests = {}, limits = {} }: NonNullable<Container["resources"]>, at: string) {
  return Object.entries(limits).flatMap(([name, limit]): ObjectFinding[] => {
    const request = requests[name];
    if (request === undefined) return [];
    const [least, most] = [quantityValue(request), quantityValue(limit)];
    if (least === undefined || most === undefined || least <= most) return [];
    return [
      { field: `${at}.limits.${name}`, message: `${limit} is below the request of ${request}` },
    ];
  });
}
