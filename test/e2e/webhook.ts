import { git } from "./git.ts";
import type { World } from "./world.ts";

/** Tells Argo CD of the last commit, as GitHub would. */
export async function sendPushWebhook({ argo, checkout, repository }: World): Promise<void> {
  const { folder, revisions } = checkout;
  const [before = "", after = ""] = (await git(folder, "rev-parse", "HEAD~1", "HEAD")).split("\n");
  const changed = await git(folder, "diff", "--name-only", before, after);
  for (const revision of revisions) {
    const response = await fetch(`${argo.url}/api/webhook`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-github-event": "push" },
      body: JSON.stringify({
        ref: `refs/heads/${revision}`,
        ...{ before, after },
        repository: { html_url: repository, default_branch: "main" },
        commits: [{ id: after, added: [], removed: [], modified: changed.split("\n") }],
      }),
    });
    if (!response.ok) {
      throw new Error(`Argo CD refuses the webhook: ${response.status} ${await response.text()}`);
    }
  }
}
