import type { ObjectFinding } from "../model/finding.ts";
import type { Setting } from "../read/file-settings.ts";
import { isSecretName } from "./is-secret-name.ts";

/** Those settings that are called as a secret and have it there, where it would have to come from a store. */
export function literalSecrets(
  settings: readonly Setting[],
): Required<Pick<ObjectFinding, "field" | "message">>[] {
  return settings
    .filter(({ name, value }) => isSecretName(name) && isLiteral(value))
    .map(({ name, field }) => ({
      field,
      message: `stands in the tree, where everybody reads it: "${name}" is called as a secret`,
    }));
}

/** Neither empty, a switch or a path, nor filled in by a program: `$(NAME)`, `$__file{...}`, `%(name)s`, `{{ ... }}`. */
function isLiteral(value: string): boolean {
  if (/^(|true|false|yes|no|on|off|none|null)$/i.test(value.trim())) return false;
  if (/^(?:~|\.{1,2})?\/[\w./-]*$/.test(value)) return false;
  return !/^\$[A-Za-z_]\w*$|\$[({]|\$__|%\(|\{\{/.test(value);
}
