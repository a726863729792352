import type { ObjectFinding } from "../model/finding.ts";
import type { Setting } from "../read/file-settings.ts";
import { isLiteral } from "./is-literal.ts";
import { isSecretName } from "./is-secret-name.ts";

/** Those settings that are called as a secret and have it there, where it would have to come from a store. */
export function literalSecrets(
  settings: readonly Setting[],
): (Required<Pick<ObjectFinding, "field" | "message">> & Pick<Setting, "value">)[] {
  return settings
    .filter(({ name, value }) => isSecretName(name) && isLiteral(value))
    .map(({ name, value, field }) => ({
      ...{ field, value },
      message: `stands in the tree, where everybody reads it: "${name}" is called as a secret`,
    }));
}
