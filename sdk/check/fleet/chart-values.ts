import { fieldOf, walk } from "../../basics/walk.ts";
import type { ToldChart } from "../../evaluate/evaluated.ts";
import { argumentsOf, variables } from "../../read/container-settings.ts";
import { leaves, type Setting } from "../../read/file-settings.ts";
import { looseSettings } from "../../read/loose-settings.ts";
import type { FleetCheck } from "../check.ts";
import { literalSecrets } from "../literal-secrets.ts";
import { secretForm } from "../secret-forms.ts";

export const chartValues: FleetCheck = {
  name: "chart-values",
  law: "What is called a password, a token or a key, or looks like one, stands in no value of a chart.",
  run: ({ clusters }) =>
    clusters.flatMap(({ facts, upstreams }) =>
      upstreams.flatMap(({ name, stack, upstream }) =>
        "chart" in upstream
          ? secretsIn(upstream.values).map(({ field, message }) => ({
              ...{ source: `apps/${stack.name}.ts`, object: `${facts.name}/${name}` },
              ...{ field, message },
              hint: "name a Secret there that externalSecret() makes, as nearly every chart can be told",
            }))
          : [],
      ),
    ),
};

/** By its look, else by its name; each field once. */
function secretsIn(
  values: ToldChart["values"],
): { readonly field: string; readonly message: string }[] {
  const whole = leaves([values], "values");
  const byLook = whole.flatMap(({ value, field }) => {
    const inSecret = /\bstringData\./.test(field) ? "a Secret inside another object" : undefined;
    const what = secretForm(value) ?? inSecret;
    return what === undefined ? [] : [{ field, message: `looks like ${what}` }];
  });
  const looking = new Set(byLook.map(({ field }) => field));
  const byName = literalSecrets([...whole, ...settingsIn(values, whole)]).filter(
    ({ field }) => !looking.has(field.replace(/, line \d+$/, "")) && !isNameOfSecret(field, whole),
  );
  return [...new Map([...byLook, ...byName].map((one) => [one.field, one])).values()];
}

/** An ExternalSecret says how its key is called there, and many a chart a Secret beside the key. */
function isNameOfSecret(field: string, whole: readonly Setting[]): boolean {
  const beside = field.replace(/(?:\.secretKey|\.secret)$/, "");
  if (beside === field) return false;
  return whole.some((one) =>
    [`${beside}.remoteRef.key`, `${beside}.key`].some((other) => one.field === other),
  );
}

/** Items of lists as variables and as arguments of a program; what is below the name of a variable; files line by line. */
function settingsIn(values: ToldChart["values"], whole: readonly Setting[]): Setting[] {
  const settings = whole.flatMap(({ value, field }): Setting[] => {
    const [, name] = /([\w-]+)\.value$/.exec(field) ?? [];
    return name === undefined ? [] : [{ name, value, field }];
  });
  walk(values, (value, path) => {
    const field = `values, ${fieldOf(path)}`;
    if (Array.isArray(value)) {
      settings.push(...variables(value, field), ...argumentsOf(value, field));
    }
    if (typeof value !== "string" || !value.includes("\n")) return;
    settings.push(...looseSettings(String(path.at(-1)), value, field));
  });
  return settings;
}
