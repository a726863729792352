import type { Kubernetes } from "./kube-apiserver.ts";
import { RunError } from "./run.ts";

/** Creates custom resource definitions from files and waits until their kinds are served. */
export async function installCrds(
  { kubectl }: Kubernetes,
  files: readonly string[],
): Promise<void> {
  // Validating them would fetch all that the API server knows, for files that are upstream's own.
  await kubectl(["create", "--validate=false", ...files.map((file) => `--filename=${file}`)]);
  const wait = ["wait", "--for=condition=Established", "--timeout=180s", "crd", "--all"];
  const until = Date.now() + 180_000;
  for (;;) {
    // kubectl fails at once where a definition is so new that it has no conditions at all.
    const result = await kubectl(wait, { codes: [0, 1] });
    if (result.code === 0) return;
    if (Date.now() > until) throw new RunError("kubectl wait", result);
    await new Promise((done) => setTimeout(done, 200));
  }
}
