import type { EvaluatedApplication, EvaluatedFleet } from "../../evaluate/evaluated.ts";
import { applicationName } from "../../layout/application.ts";
import { didYouMean } from "../../basics/did-you-mean.ts";
import type { Finding } from "../../model/finding.ts";
import type { FleetCheck } from "../check.ts";
import { readable } from "../../basics/readable.ts";

type ObjectFinding = Omit<Finding, "check">;

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
/** Names that the bootstrap and Argo CD have taken. */
const taken = new Set(["bootstrap", "default"]);

export const fleetNames: FleetCheck = {
  name: "fleet-names",
  law: "Clusters, stacks, applications and components have names of their own, and Argo CD runs on one of the clusters.",
  run: (fleet) => [
    ...argoFinding(fleet),
    ...labelFindings(fleet),
    ...argoNameFindings(fleet),
    ...applicationFindings(fleet),
  ],
};

function argoFinding({ definition: { argo }, clusters }: EvaluatedFleet): ObjectFinding[] {
  const names = clusters.map(({ facts }) => facts.name);
  if (names.includes(argo.cluster)) return [];
  return [
    {
      source: "clusters/index.ts",
      object: "argo",
      field: "cluster",
      message: `"${argo.cluster}" is none of the clusters`,
      hint: didYouMean(argo.cluster, names) || `one of ${names.join(", ")}`,
    },
  ];
}

function labelFindings({ clusters }: EvaluatedFleet): ObjectFinding[] {
  return clusters.flatMap(({ facts, applications, upstreams }) => {
    const source = `clusters/${readable(facts.name)}.ts`;
    const named = [...applications, ...upstreams].flatMap(({ name, stack, namespace }) => [
      [name, `application`],
      [stack.name, `stack`],
      [namespace.name, `namespace`],
    ]);
    const components = applications.map(({ component }) => [component.name, "component"]);
    return [[facts.name, "cluster"], ...named, ...components].flatMap(([name = "", what]) => {
      const isArgos = (what === "stack" || what === "cluster") && taken.has(name);
      const reserved = isArgos || name in {};
      if (label.test(name) && !reserved) return [];
      const message = reserved
        ? `"${name}" is taken`
        : `"${readable(name)}" is no name of a ${what}`;
      const owner = isArgos ? "Argo CD and its bootstrap have" : "each object of JavaScript has";
      const hint = reserved
        ? `${owner} one, choose another`
        : "lower-case letters, digits and -, at most 63";
      return [
        { source, object: readable(`${facts.name}/${name}`), field: what ?? "", message, hint },
      ];
    });
  });
}

/** One Argo CD serves every cluster, so its Applications share one space of names. */
function argoNameFindings({ clusters }: EvaluatedFleet): ObjectFinding[] {
  const first = new Map(clusters.map(({ facts }) => [facts.name, `the root of ${facts.name}`]));
  return clusters.flatMap(({ facts, applications, upstreams }) =>
    [...applications, ...upstreams].flatMap(({ name, stack }): ObjectFinding[] => {
      const path = `${facts.name}/${name}`;
      const full = applicationName(facts.name, name);
      const other = first.get(full);
      first.set(full, path);
      if (other === undefined) return [];
      if (other === path) {
        const message = "is the name of two applications of a cluster";
        const hint = "give one of them another name";
        return [{ source: `apps/${stack.name}.ts`, object: readable(path), message, hint }];
      }
      const message = `is called ${full} in Argo CD, as ${other} is`;
      return [{ source: `clusters/${facts.name}.ts`, object: readable(path), message }];
    }),
  );
}

/**
 * The base of an application is written once, under its name: wherever it runs, it is the same component in the
 * same namespace and stack. Job, rules and runbook carry the component's name, which so is one component's alone.
 */
function applicationFindings({ clusters }: EvaluatedFleet): ObjectFinding[] {
  const applications = new Map<string, EvaluatedApplication>();
  const components = new Map<string, object>();
  return clusters.flatMap(({ facts, applications: here }) =>
    here.flatMap((one): ObjectFinding[] => {
      const { name, component, source } = one;
      // Two of a name on one cluster are told already.
      if (here.some((other) => other !== one && other.name === name)) return [];
      const first = applications.get(name) ?? one;
      applications.set(name, first);
      const namesake = components.get(component.name) ?? component;
      components.set(component.name, namesake);
      const message =
        namesake === component
          ? difference(first, one)
          : `is of another component that is called "${component.name}" too`;
      return message ? [{ source, object: readable(`${facts.name}/${name}`), message }] : [];
    }),
  );
}

function difference(first: EvaluatedApplication, one: EvaluatedApplication): string | undefined {
  const differs = (["component", "namespace", "stack"] as const).find(
    (what) => first[what].name !== one[what].name,
  );
  return (
    differs &&
    `is of the ${differs} "${one[differs].name}" here and of "${first[differs].name}" elsewhere`
  );
}
