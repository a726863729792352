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
  const told = settingsIn(values);
  const byLook = told.flatMap(({ value, field }) => {
    const what = secretForm(value);
    return what === undefined ? [] : [{ field, message: `looks like ${what}` }];
  });
  const all = [...byLook, ...literalSecrets(told)];
  return [...new Map(all.toReversed().map((one) => [one.field, one])).values()].toReversed();
}

/** Leaves by their keys; items of lists as variables and as arguments of a program, too; files line by line. */
function settingsIn(values: ToldChart["values"]): Setting[] {
  const settings = leaves([values], "values");
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
