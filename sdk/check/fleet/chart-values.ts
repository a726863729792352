import { leaves } from "../../read/file-settings.ts";
import type { FleetCheck } from "../check.ts";
import { literalSecrets } from "../literal-secrets.ts";

export const chartValues: FleetCheck = {
  name: "chart-values",
  law: "What is called a password, a token or a key stands in no value of a chart.",
  run: ({ clusters }) =>
    clusters.flatMap(({ facts, upstreams }) =>
      upstreams.flatMap(({ name, stack, upstream }) =>
        "chart" in upstream
          ? literalSecrets(leaves([upstream.values], "values")).map(({ field, message }) => ({
              ...{ source: `apps/${stack.name}.ts`, object: `${facts.name}/${name}` },
              ...{ field, message },
              hint: "name a Secret there that externalSecret() makes, as nearly every chart can be told",
            }))
          : [],
      ),
    ),
};
