import { didYouMean } from "../basics/did-you-mean.ts";
import type { Binding } from "../model/binding.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Finding, ObjectFinding } from "../model/finding.ts";
import { isUpstream } from "../model/stack.ts";

/** Bindings that contradict each other, or are about something that is not there. */
export function bindingFaults(clusters: readonly Cluster[]): Finding[] {
  const stacks = new Set(clusters.flatMap((one) => one.stacks.map(({ stack }) => stack)));
  return [
    ...clusters.flatMap((cluster) => {
      const at = { source: `clusters/${cluster.name}.ts`, object: cluster.name };
      return [
        ...told(cluster.binds, at, (binding) => clusterFault(binding, cluster)),
        ...providedTwice(cluster),
      ];
    }),
    ...[...stacks].flatMap(({ name, applications }) =>
      Object.entries(applications).flatMap(([application, definition]) => {
        const at = { source: `apps/${name}.ts`, object: `*/${application}` };
        return isUpstream(definition) ? [] : told(definition.binds, at, ofOneself);
      }),
    ),
  ];
}

function told(
  binds: readonly Binding[] = [],
  { source, object }: Pick<Finding, "source" | "object">,
  faultOf: (binding: Binding) => ObjectFinding | undefined,
): Finding[] {
  return binds.flatMap((binding, index) => {
    const isSaid = binds.slice(0, index).some((other) => isAboutTheSame(other, binding));
    const twice = { message: "is bound twice: the second one would count for nothing" };
    const fault = isSaid ? twice : faultOf(binding);
    if (fault === undefined) return [];
    const at = { source: binding.place ?? source, object, field: `binds[${index}]` };
    return [{ check: "definitions", ...at, ...fault }];
  });
}

function isAboutTheSame(left: Binding, right: Binding): boolean {
  return left.what === right.what && left.flow === right.flow && left.of === right.of;
}

function clusterFault(
  { of, flow }: Binding,
  { stacks }: Pick<Cluster, "stacks">,
): ObjectFinding | undefined {
  if (of === undefined) {
    if (flow === undefined) return undefined;
    const message = `is about the flow "${flow}" of nobody`;
    return { message, hint: `say of which application: { of: "x", flow: "${flow}" }` };
  }
  const names = stacks.flatMap(({ stack, choices }) =>
    Object.keys(stack.applications).filter((name) => choices[name] !== false),
  );
  if (names.includes(of)) return undefined;
  const hint = didYouMean(of, names);
  return { message: `is of "${of}", which this cluster does not run`, ...(hint && { hint }) };
}

function ofOneself({ of }: Binding): ObjectFinding | undefined {
  if (of === undefined) return undefined;
  return { message: `is of "${of}": an application binds itself alone`, hint: "leave `of` out" };
}

/** What a cluster provides is called by its host: twice at one host would mean the first. */
function providedTwice({ name, provides = [] }: Cluster): Finding[] {
  const all = provides.map(({ role, at }) => ({ role, host: "host" in at ? at.host : "" }));
  return all.flatMap(({ role, host }, index) => {
    const isSaid = all.slice(0, index).some((one) => one.role === role && one.host === host);
    if (!isSaid) return [];
    const message = `provides "${role.role}" at "${host}" a second time: nobody could say which is meant`;
    const at = { source: `clusters/${name}.ts`, object: name, field: `provides[${index}]` };
    return [{ check: "definitions", ...at, message, hint: "make two roles of it" }];
  });
}
