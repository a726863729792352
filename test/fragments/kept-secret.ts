import type { ResourceOf } from "../../sdk/model/of-kind.ts";
import { goTemplates } from "../judges/golang.ts";

/**
 * The Secret that External Secrets makes of one ExternalSecret, all of whose values are of one entry of the store. Its
 * templates are filled in by Go itself; that a property which is asked for must be there, and that a Secret is made whole
 * or not at all, is as https://external-secrets.io/latest/api/externalsecret/ has it. Rejects where it makes none.
 */
export async function keptSecret(
  { spec = {} }: ResourceOf<"ExternalSecret">,
  entry: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { data = [], dataFrom = [], target } = spec;
  const single = data.map(({ secretKey, remoteRef: { property = "" } }) => {
    const value = entry[property];
    if (value === undefined) throw new Error(`the store has no ${property}`);
    return [secretKey, value] as const;
  });
  const values = { ...(dataFrom.length > 0 && entry), ...Object.fromEntries(single) };
  const template = target?.template?.data;
  if (template === undefined) return values;
  const made = await goTemplates(Object.values(template), values);
  return Object.fromEntries(
    Object.keys(template).map((key, index) => {
      const text = made[index]!;
      if ("refused" in text) throw new Error(text.refused);
      return [key, text.text];
    }),
  );
}
