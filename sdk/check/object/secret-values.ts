import type { ObjectFinding } from "../../model/finding.ts";
import { containerSettings } from "../../read/container-settings.ts";
import { mapSettings } from "../../read/file-settings.ts";
import type { ObjectCheck } from "../check.ts";
import { literalSecrets } from "../literal-secrets.ts";

/** One look before a text is read, because almost none speaks of a secret. */
const speaksOfSecrets = /key|pass|pwd|secret|token|credential/i;

export const secretValues: ObjectCheck = {
  name: "secret-values",
  law: "What is called a password, a token or a key stands in no variable, argument or configuration file: it comes from the secret store.",
  run: (object) =>
    literalSecrets([...containerSettings(object), ...mapSettings(object, mayHoldSecrets)]).map(
      (found): ObjectFinding => ({ ...found, hint: hints[object.kind] ?? hints.default }),
    ),
};

const hints = {
  ConfigMap:
    "ask the cluster's secret store for it with externalSecret(), and have the program read it from a file or a variable",
  default:
    "ask the cluster's secret store for it with externalSecret(), and take it by valueFrom.secretKeyRef or as a file",
} as Readonly<Record<string, string>> & { readonly default: string };

function mayHoldSecrets(key: string, text: string): boolean {
  return speaksOfSecrets.test(key) || speaksOfSecrets.test(text);
}
