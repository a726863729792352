import type { FleetCheck } from "../check.ts";

export const argoCluster: FleetCheck = {
  name: "argo-cluster",
  law: "What belongs to Argo CD itself, in its namespace, is delivered to the cluster that runs it and to no other.",
  run({ definition: { argo }, clusters }) {
    const others = clusters.filter(({ facts }) => facts.name !== argo.cluster);
    return others.flatMap(({ facts, applications, upstreams }) =>
      [...applications, ...upstreams]
        .filter(({ namespace }) => namespace.name === argo.namespace)
        .map(({ name, stack }) => ({
          source: `clusters/${facts.name}.ts`,
          object: `${facts.name}/${name}`,
          message: `is for the Argo CD in ${argo.namespace} of ${argo.cluster}, with the credentials that it keeps`,
          hint: `take the stack ${stack.name} out of this cluster`,
        })),
    );
  },
};
