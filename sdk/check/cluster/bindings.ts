import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { allOfKind } from "../../read/all-of-kind.ts";

/** Roles that every cluster has. */
const builtIn = /^(system:|view$|extension-apiserver-authentication-reader$)/;

export const bindings: ClusterCheck = {
  name: "bindings",
  law: "A binding gives a role that exists to a ServiceAccount that exists and is no namespace's default.",
  run(cluster) {
    const known = new Set(
      allOfKind(cluster, "ClusterRole", "Role", "ServiceAccount").map(
        ({ resource, namespace, name }) => `${resource.kind}/${namespace}/${name}`,
      ),
    );
    const namespaces = new Set(allOfKind(cluster, "Namespace").map(({ name }) => name));
    return allOfKind(cluster, "ClusterRoleBinding", "RoleBinding").flatMap((binding) => {
      const { application, object, resource } = binding;
      const { roleRef, subjects = [] } = resource;
      const where = roleRef.kind === "Role" ? binding.namespace : "";
      const findings: Omit<ClusterFinding, "application" | "object">[] = [];
      if (!known.has(`${roleRef.kind}/${where}/${roleRef.name}`) && !builtIn.test(roleRef.name)) {
        findings.push({
          field: "roleRef",
          message: `"${roleRef.name}" is no ${roleRef.kind} here`,
        });
      }
      subjects.forEach(({ kind, name, namespace = "" }, index) => {
        const field = `subjects[${index}]`;
        if (kind !== "ServiceAccount") return;
        const account = `ServiceAccount/${namespace}/${name}`;
        if (name === "default") findings.push({ field, message: "is a default ServiceAccount" });
        else if (namespaces.has(namespace) && !known.has(account)) {
          findings.push({ field, message: `"${name}" is no ServiceAccount of ${namespace}` });
        }
      });
      return findings.map((finding) => ({ application, object, ...finding }));
    });
  },
};
