import { expect, test } from "@jest/globals";
import { rejections } from "../rejections.ts";
import { namespace, serviceAccount } from "../small-objects.ts";
import { saidBy } from "./said-by.ts";

const rbac = "rbac.authorization.k8s.io";

function role(rule: object) {
  return {
    apiVersion: `${rbac}/v1`,
    kind: "Role",
    metadata: { name: "reader", namespace },
    rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get"], ...rule }],
  };
}

test("bad input 55: a role with a wildcard, or a right that leads to all others, is rejected", async () => {
  const faults: Record<string, object> = {
    'rules[0].verbs[0]: "*" is a wildcard': { verbs: ["*"] },
    'rules[0].resources[0]: "*" is a wildcard': { resources: ["*"] },
    'rules[0].resources[0]: "pods/*" is a wildcard': { resources: ["pods/*"] },
    'rules[0].apiGroups[0]: "*" is a wildcard': { apiGroups: ["*"] },
    'rules[0].resources[0]: "nodes/proxy" leads to every other right': {
      resources: ["nodes/proxy"],
    },
    'rules[0].resources[0]: "pods/exec" leads to every other right': { resources: ["pods/exec"] },
    'rules[0].verbs[0]: "escalate" leads to every other right': { verbs: ["escalate"] },
    'rules[0].verbs[0]: "bind" leads to every other right': { verbs: ["bind"] },
    'rules[0].verbs[0]: "impersonate" leads to every other right': { verbs: ["impersonate"] },
  };
  for (const [message, rule] of Object.entries(faults)) {
    expect(await saidBy("permissions", [role(rule)])).toEqual([`reader ${message}`]);
  }
  expect(await rejections([role({})])).toEqual([]);
});

test("bad input 55: a binding to an absent role, an absent or a default account is rejected", async () => {
  const binding = (roleName: string, account: string) => ({
    apiVersion: `${rbac}/v1`,
    kind: "RoleBinding",
    metadata: { name: "reader", namespace },
    roleRef: { apiGroup: rbac, kind: "Role", name: roleName },
    subjects: [{ kind: "ServiceAccount", name: account, namespace }],
  });
  const bound = (roleName: string, account: string) =>
    rejections([role({}), serviceAccount("web"), binding(roleName, account)]);
  const at = "eu-test/example/RoleBinding/observability/reader";
  expect(await bound("reader", "web")).toEqual([]);
  expect(await bound("writer", "web")).toEqual([
    `${at} roleRef: "writer" is no Role here [bindings]`,
  ]);
  expect(await bound("reader", "default")).toEqual([
    `${at} subjects[0]: is a default ServiceAccount [bindings]`,
  ]);
  expect(await bound("reader", "missing")).toEqual([
    `${at} subjects[0]: "missing" is no ServiceAccount of observability [bindings]`,
  ]);
});
