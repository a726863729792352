import { expect, test } from "@jest/globals";
import type { Resource } from "../../sdk/index.ts";
import { ofKind } from "../../sdk/model/of-kind.ts";
import { type Need, needs } from "../e2e/needs.ts";
import { objectsOf, places } from "./evaluated.ts";

type Rule = NonNullable<Extract<Resource, { kind: "Role" }>["rules"]>[number];

/** One right of a program's. */
interface Right {
  readonly verb: string;
  /** `statefulsets.apps`, `pods.`, `/metrics`. */
  readonly of: string;
  readonly everywhere: boolean;
  readonly name?: string;
}

const rolesOfPlaces = places.flatMap(({ facts, applications }) =>
  applications.flatMap(({ component, objects }) =>
    objects.flatMap((object) => {
      const role = ofKind(object, "ClusterRole", "Role");
      if (role === undefined) return [];
      const everywhere = role.kind === "ClusterRole";
      const title = `${role.kind} ${role.metadata?.name} ${role.metadata?.namespace ?? ""}`;
      const rights = (role.rules ?? []).flatMap((rule) => rightsOf(rule, everywhere));
      // A component of several programs has an account for each, of its role's name.
      const needed = needs[component.name] ?? needs[role.metadata?.name ?? ""] ?? [];
      return [{ needed, role: `${title} on ${facts.name}`, rights }];
    }),
  ),
);

function rightsOf(rule: Rule, everywhere: boolean): Right[] {
  const { apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [], verbs } = rule;
  const kinds = apiGroups.flatMap((group) => resources.map((one) => `${one}.${group}`));
  const named = resourceNames.length > 0 ? resourceNames.map((name) => ({ name })) : [{}];
  return verbs.flatMap((verb) =>
    [...kinds, ...nonResourceURLs].flatMap((of) =>
      named.map((name) => ({ verb, of, everywhere, ...name })),
    ),
  );
}

/** Whether somebody needs a right, and needs no less than it gives. */
function isNeeded({ verb, of, everywhere, name }: Right, needed: readonly Need[]): boolean {
  return needed.some((need) => {
    const { group = "", resources = [], paths = [], namespaces } = need;
    const kinds = [...resources.map((one) => `${one}.${group}`), ...paths];
    const reaches = (namespaces === undefined) === everywhere;
    const names = need.name === undefined || name !== undefined;
    return need.verbs.includes(verb) && kinds.includes(of) && reaches && names;
  });
}

test("somebody needs each right that the tree gives, as test/e2e/needs.ts says", () => {
  for (const { needed, role, rights } of rolesOfPlaces) {
    const idle = rights.filter((right) => !isNeeded(right, needed));
    expect({ role, rights: rights.length > 0, idle }).toEqual({ role, rights: true, idle: [] });
  }
});

test("test/e2e/needs.ts names every ServiceAccount, also of what needs no right", () => {
  const accounts = places.flatMap(({ applications }) =>
    applications.flatMap((application) => objectsOf(application, "ServiceAccount")),
  );
  const names = new Set(accounts.map(({ metadata }) => metadata?.name ?? ""));
  expect([...names].filter((name) => !(name in needs))).toEqual([]);
});

test("a right is not needed for a verb, a kind, a reach or a name more", () => {
  const need = { why: "keeps it", verbs: ["get"], namespaces: ["a"], resources: ["services"] };
  const right = { verb: "get", of: "services.", everywhere: false };
  expect(isNeeded(right, [need])).toBe(true);
  expect(isNeeded({ ...right, name: "kubelet" }, [need])).toBe(true);
  for (const more of [{ verb: "list" }, { of: "secrets." }, { everywhere: true }]) {
    expect(isNeeded({ ...right, ...more }, [need])).toBe(false);
  }
  expect(isNeeded(right, [{ ...need, name: "kubelet" }])).toBe(false);
});
