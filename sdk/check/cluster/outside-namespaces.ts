import { didYouMean } from "../../basics/did-you-mean.ts";
import { outsideOf } from "../../read/pods.ts";
import type { ClusterCheck } from "../check.ts";
import { knownNamespaces } from "../known-namespaces.ts";

export const outsideNamespaces: ClusterCheck = {
  name: "outside-namespaces",
  law: "A namespace outside of the tree that a component finds pods in is one that the cluster is known to have.",
  run(cluster, { definition }) {
    const known = knownNamespaces(cluster, definition);
    const named = new Map(
      cluster.applications.flatMap((application) =>
        outsideOf(application).map(({ namespace }) => [namespace, application.name] as const),
      ),
    );
    return [...named].flatMap(([namespace, application]) => {
      if (known.has(namespace)) return [];
      const message = `"${namespace}" is no namespace that this cluster is known to have`;
      const add =
        "add a team's to monitoredNamespaces, and others to the stack's visits, by namespace({ outside: true })";
      return [{ application, message, hint: didYouMean(namespace, known) || add }];
    });
  },
};
