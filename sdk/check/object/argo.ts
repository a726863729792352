import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
const options = new Set([
  "ApplyOutOfSyncOnly",
  "ClientSideApplyMigration",
  "Delete",
  "FailOnSharedResource",
  "Force",
  "Prune",
  "PruneLast",
  "PrunePropagationPolicy",
  "Replace",
  "RespectIgnoreDifferences",
  "ServerSideApply",
  "SkipDryRunOnMissingResource",
  "Validate",
]);
const prefix = "argocd.argoproj.io";

/** Argo CD takes those of Helm for its own (v3.5.7 with its gitops-engine, `pkg/sync/hook/hook.go`). */
const hooks = [`${prefix}/hook`, "helm.sh/hook"];

export const argo: ObjectCheck = {
  name: "argo",
  law: "Argo CD knows what annotations and Applications tell it, runs no hooks, and takes no revision or project by default.",
  run(object) {
    const { annotations = {} } = object.metadata;
    const told = annotations[`${prefix}/sync-options`];
    const wave = annotations[`${prefix}/sync-wave`];
    const field = (name: string) => `metadata.annotations["${prefix}/${name}"]`;
    return [
      ...optionFindings(told?.split(",") ?? [], field("sync-options")),
      ...(wave === undefined || /^-?\d+$/.test(wave)
        ? []
        : [{ field: field("sync-wave"), message: `"${wave}" is no integer` }]),
      ...hooks
        .filter((hook) => annotations[hook] !== undefined)
        .map((hook) => ({
          field: `metadata.annotations["${hook}"]`,
          message:
            "makes it a hook: those run before what they need is there, and are neither compared nor pruned",
          hint: "leave it out: its flows say when a Job runs",
        })),
      ...applicationFindings(ofKind(object, "Application")?.spec),
    ];
  },
};

function optionFindings(told: readonly string[], field: string): ObjectFinding[] {
  return told.flatMap((option) => {
    const [name = ""] = option.trim().split("=");
    if (options.has(name)) return [];
    const message = `"${option}" is no sync option`;
    const hint = "the foundation makes namespaces, with their Pod Security level";
    return [{ field, message, ...(name === "CreateNamespace" && { hint }) }];
  });
}

type Spec = NonNullable<ReturnType<typeof ofKind<"Application">>>["spec"];

function applicationFindings(spec: Spec | undefined): ObjectFinding[] {
  if (!spec) return [];
  const { project, source, sources = [], syncPolicy } = spec;
  const revisions = [...(source ? [source] : []), ...sources].map(
    (one) => one.targetRevision ?? "",
  );
  return [
    ...(project === "default"
      ? [{ field: "spec.project", message: "is the one without limits" }]
      : []),
    ...revisions
      .filter((revision) => revision === "" || revision === "HEAD")
      .map(() => ({ field: "spec.source.targetRevision", message: "follows the default branch" })),
    ...optionFindings(syncPolicy?.syncOptions ?? [], "spec.syncPolicy.syncOptions"),
  ];
}
