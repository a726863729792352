import type { EvaluatedFleet } from "../../evaluate/evaluated.ts";
import type { Finding } from "../../model/finding.ts";
import type { Folder } from "../../model/folder.ts";
import { chartFaults } from "../chart-faults.ts";
import type { FleetCheck } from "../check.ts";
import { preciousKinds } from "../precious-kinds.ts";

type ObjectFinding = Omit<Finding, "check">;

/** What follows a branch that somebody else moves. */
const moving = new Set(["HEAD", "main", "master", "latest"]);

export const delivery: FleetCheck = {
  name: "delivery",
  law: "Argo CD is told exactly what to deliver: a repository, a revision, a namespace, and something.",
  run: (fleet) => [...sourceFindings(fleet), ...upstreamFindings(fleet), ...emptyFindings(fleet)],
};

function sourceFindings({ definition, clusters }: EvaluatedFleet): ObjectFinding[] {
  const { repository, argo } = definition;
  const source = "clusters/index.ts";
  return [
    ...repositoryFault(repository, { source, object: "repository" }),
    ...(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(argo.namespace)
      ? []
      : [{ source, object: "argo", field: "namespace", message: `"${argo.namespace}" is none` }]),
    ...revisionFinding(argo.revision, { source, object: "argo" }),
    ...clusters.flatMap(({ facts: { name }, revision }) =>
      revisionFinding(revision, { source: `clusters/${name}.ts`, object: name }),
    ),
  ];
}

function revisionFinding(
  revision: string,
  place: Pick<ObjectFinding, "source" | "object">,
): ObjectFinding[] {
  const message = revisionFault(revision);
  const hint = "a branch or a tag, so that the clusters can differ";
  return message ? [{ ...place, field: "revision", message, hint }] : [];
}

/** https://git-scm.com/docs/git-check-ref-format */
function revisionFault(revision: string): string | undefined {
  if (revision === "") return "is empty, which means HEAD";
  if (revision === "HEAD") return "is HEAD: whatever the repository's default branch is";
  const valid = /^(?![-/.])(?!.*(\.\.|\/\/|@\{|\/\.|\.lock(\/|$)))[!-~]+(?<![/.])$/.test(revision);
  return valid && !/[~^:?*[\\]/.test(revision)
    ? undefined
    : `"${revision}" is no name of a revision`;
}

function repositoryFault(
  url: string,
  place: Pick<ObjectFinding, "source" | "object">,
): ObjectFinding[] {
  const valid = /^(https:\/\/[\w.-]+(:\d+)?\/|ssh:\/\/git@[\w.-]+(:\d+)?\/|git@[\w.-]+:)[\w./~-]+$/;
  if (valid.test(url) && !url.includes("..")) return [];
  const hint = "https://host/path or git@host:path, without a password";
  return [{ ...place, message: "is no URL of a repository", hint }];
}

function upstreamFindings({ clusters }: EvaluatedFleet): ObjectFinding[] {
  return clusters.flatMap(({ facts, upstreams }) =>
    upstreams.flatMap(({ name, stack, namespace, upstream }) => {
      const place = { source: `apps/${stack.name}.ts`, object: `${facts.name}/${name}` };
      return "chart" in upstream
        ? chartFaults(upstream, namespace).map((fault) => ({ ...place, ...fault }))
        : folderFaults(upstream, place);
    }),
  );
}

function folderFaults(
  folder: Folder,
  place: Pick<ObjectFinding, "source" | "object">,
): ObjectFinding[] {
  const { repository, tag, path } = folder;
  const fixed = !moving.has(tag) && revisionFault(tag) === undefined;
  const inside = /^(?![/.])(?!.*\.\.)[\w./-]+$/.test(path);
  return [
    ...repositoryFault(repository, place),
    ...(fixed ? [] : [{ ...place, field: "tag", message: `"${tag}" is no fixed tag` }]),
    ...(inside ? [] : [{ ...place, field: "path", message: `"${path}" is no folder` }]),
    ...pruneFault(folder, place),
  ];
}

/** Files come as another project wrote them; a kustomization is told whose removal waits for a person. */
function pruneFault(
  { form, kinds, prune }: Folder,
  place: Pick<ObjectFinding, "source" | "object">,
): ObjectFinding[] {
  const lost = preciousKinds(kinds);
  if (!prune || form === "kustomize" || lost.length === 0) return [];
  const message = `would remove a ${lost.join(" or a ")} without asking, and its content with it`;
  const hint = "leave prune out, or take what is pruned from a folder of its own";
  return [{ ...place, field: "prune", message, hint }];
}

function emptyFindings({ clusters }: EvaluatedFleet): ObjectFinding[] {
  return clusters.flatMap(({ facts, applications }) => {
    const source = `clusters/${facts.name}.ts`;
    const object = facts.name;
    if (applications.some(({ objects, incomplete }) => incomplete || objects.length > 0)) return [];
    return [{ source, object, message: "has no objects", hint: "Argo CD would remove everything" }];
  });
}
