import type { ToldChart } from "../evaluate/evaluated.ts";
import type { ObjectFinding } from "../model/finding.ts";
import type { Namespace } from "../model/namespace.ts";
import { kindName } from "../model/scoped-kind.ts";
import { preciousKinds } from "./precious-kinds.ts";

/** Without a password, a query or a way out of its folder. */
const repository = /^(?:https|oci):\/\/[\w.-]+(?::\d+)?(?:\/[\w-][\w.-]*)*$/;
/** https://semver.org, with the `v` that many write before it; Argo CD takes all else for a range or a tag. */
const release = /^v?\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;

/** What Argo CD could not deliver of a chart, or would deliver otherwise tomorrow. */
export function chartFaults(chart: ToldChart, namespace: Namespace): ObjectFinding[] {
  const kinds = chart.kinds.map(kindName);
  const lost = chart.prune ? preciousKinds(chart.kinds).join(" or a ") : "";
  return [
    ...releaseFaults(chart),
    ...faultIf(kinds.includes("v1/Namespace") && !namespace.outside, {
      field: "kinds",
      message: `a Namespace comes of it, and "${namespace.name}" is made by the tree`,
      hint: "have its values leave the Namespace out, or take a namespace with outside: true",
    }),
    ...faultIf(lost !== "", {
      field: "prune",
      message: `would remove a ${lost} without asking, and its content with it`,
      hint: "leave prune out, or have its values leave them out and take them with upstream(...)",
    }),
  ];
}

/** What does not name one release of a chart in one repository. */
export function releaseFaults(
  chart: Pick<ToldChart, "repository" | "chart" | "version">,
): ObjectFinding[] {
  return [
    ...faultIf(!repository.test(chart.repository), {
      field: "repository",
      message: "is no URL of a repository of charts",
      hint: "https://host/path, or oci://host/path for a registry, without a password and the chart's name",
    }),
    ...faultIf(!/^[a-z0-9](?:[-_.a-z0-9]*[a-z0-9])?$/.test(chart.chart), {
      field: "chart",
      message: `"${chart.chart}" is no name of a chart`,
      hint: "the folder of a registry belongs to its repository",
    }),
    ...faultIf(!release.test(chart.version), {
      field: "version",
      message: `"${chart.version}" is no exact version: what runs would change without a review`,
      hint: 'one release in full, as in "1.21.2"',
    }),
  ];
}

function faultIf(isFault: boolean, fault: ObjectFinding): ObjectFinding[] {
  return isFault ? [fault] : [];
}
