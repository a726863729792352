import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireJudge } from "./judge-path.ts";
import { run } from "./run.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** It wants to be told of a cluster also where it asks none. */
const nowhere = JSON.stringify({
  apiVersion: "v1",
  kind: "Config",
  "current-context": "none",
  clusters: [{ name: "none", cluster: { server: "http://127.0.0.1:9" } }],
  contexts: [{ name: "none", context: { cluster: "none", user: "none" } }],
  users: [{ name: "none", user: {} }],
});

/** What Argo CD says of an object's health, by its own Lua runner and an argocd-cm. */
export async function argocdHealth(
  object: object,
  settings: object,
): Promise<{ status: string; message: string }> {
  return withFiles({ object, settings }, async (files) => {
    const args = ["admin", "settings", "resource-overrides", "health", files["object"] ?? ""];
    const { stdout } = await run(requireJudge("argo-cd", "argocd"), [
      ...args,
      `--argocd-cm-path=${files["settings"]}`,
    ]);
    const [, status = "", message = ""] = /STATUS: (.*)\nMESSAGE: (.*)/.exec(stdout) ?? [];
    return { status, message };
  });
}

/** Whether Argo CD can read the overrides of an argocd-cm. */
export async function argocdValidate(settings: object): Promise<Verdict> {
  return withFiles({ settings }, (files) =>
    argocd(["validate", "--group=resource-overrides", `--argocd-cm-path=${files["settings"]}`]),
  );
}

/** Whether a policy lets a role or a group do something to an Application. */
export async function argocdCan(
  who: string,
  action: string,
  { policy, otherwise }: { policy: string; otherwise: string },
): Promise<boolean> {
  return withFiles({ policy, nowhere }, async (files) => {
    const { ok } = await argocd(
      [
        ...["rbac", "can", who, action, "applications", "project/application"],
        ...[`--policy-file=${files["policy"]}`, `--default-role=${otherwise}`],
      ],
      { KUBECONFIG: files["nowhere"] ?? "" },
    );
    return ok;
  });
}

function argocd(args: readonly string[], env: Record<string, string> = {}): Promise<Verdict> {
  return verdict(requireJudge("argo-cd", "argocd"), ["admin", "settings", ...args], { env });
}

/** Its commands read files, and know a format by the ending. */
async function withFiles<T>(
  contents: Readonly<Record<string, object | string>>,
  use: (files: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "argocd-"));
  try {
    const files: Record<string, string> = {};
    for (const [name, content] of Object.entries(contents)) {
      const isText = typeof content === "string";
      files[name] = join(folder, `${name}.${isText ? "csv" : "yaml"}`);
      await writeFile(files[name], isText ? content : JSON.stringify(content));
    }
    return await use(files);
  } finally {
    await rm(folder, { recursive: true });
  }
}
