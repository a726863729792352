import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { fieldOf, type Step, walk } from "../../basics/walk.ts";

export const receiverCredentials: ObjectCheck = {
  name: "receiver-credentials",
  law: "A receiver's URL, key or password is a reference to a Secret or a file.",
  run(object) {
    if (object.kind !== "AlertmanagerConfig") return [];
    const findings: ObjectFinding[] = [];
    walk(object["spec"], (value, path) => {
      if (typeof value !== "string" || value === "" || !isCredential(path)) return;
      const field = fieldOf(["spec", ...path]);
      const message =
        "stands in the tree: such a URL carries a token, as a key or a password would";
      findings.push({ field, message, hint: "put it into the secret store, name its key" });
    });
    return findings;
  },
};

/** `receivers[0].webhookConfigs[1].url`: the integration's own fields, not those of buttons below it. */
function isCredential(path: readonly Step[]): boolean {
  const [list, , integrations, , field] = path;
  if (list !== "receivers" || !/Configs$/.test(String(integrations))) return false;
  const own = path.length === 5;
  const name = String(own ? field : path.at(-1));
  if (own && integrations === "webhookConfigs" && name === "url") return true;
  return /^(apiSecret|authPassword|botToken|password|token|webhookUrl|webhookURL)$/.test(name);
}
