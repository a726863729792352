import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import { whatRunsWhere } from "./what-runs-where.ts";
import { whoDoesWhat } from "./who-does-what.ts";

/** The README of the generated tree. */
export function readme(fleet: EvaluatedFleet): string {
  return `# Generated: do not edit

Argo CD reads this tree; \`npm run generate\` writes it from the TypeScript beside it. The first line of
each file says where it comes from.

- \`bootstrap/\`: what a person applies once, \`kubectl apply -f generated/bootstrap/\`: the AppProjects, a
  root Application per cluster, and one that keeps this folder itself in sync.
- \`apps/<cluster>/\`: the Argo CD Applications of a cluster.
- \`base/<application>/\`: an application on neutral ground with default options. Nothing is deployed from here.
- \`architecture/\`: who talks to whom, drawn. Nothing is deployed from here.
- \`overlays/<cluster>/<application>/\`: what differs on that cluster. \`kustomize build\` of this folder is
  what the cluster gets; \`npm run render -- <cluster>/<application>\` prints the same. There a
  \`*.patch.yaml\` changes an object of the base, and a \`*.absent.yaml\` says that this cluster does not
  have it; whole objects and files are added, or stand for the base's.

To change something, change the TypeScript and run \`npm run generate\`. After a merge with conflicts in
this tree, resolve the TypeScript, run \`npm run generate\`, and add the result: it heals every file.
An edit made here by hand is copied to \`.cache/hand-edits/\` before it is healed.

## What runs where

The namespace of each application on a cluster, the hosts by which people come to it, and the command that proves it: by the
program itself where one can be had here ([judge and image](../test/judges/README.md#judge-and-image)), else by who reads
its configuration and takes its objects. \`npm run open -- <cluster> <application>\` reaches it;
[architecture/](architecture/README.md) draws who talks to whom.

${whatRunsWhere(fleet)}
## Who does what

As the clusters run and bind it. Where several do the same, each stands with those who mean it.

${whoDoesWhat(fleet)}`;
}
