import type { Binding } from "../model/binding.ts";
import type { Fleet } from "../model/fleet.ts";
import { isUpstream } from "../model/stack.ts";

/**
 * What nobody reads on purpose, a line each with the reason, `eu-prod: nobody reads logRules (...)`: by bindings of
 * clusters, then by those of applications. A binding that counts for nothing is refused, so each of them does.
 */
export function unreadFacets({ clusters }: Pick<Fleet, "clusters">): string[] {
  const stacks = new Set(clusters.flatMap((one) => one.stacks.map(({ stack }) => stack)));
  return [
    ...clusters.flatMap(({ name, binds }) => said(name, binds)),
    ...[...stacks].flatMap(({ applications }) =>
      Object.entries(applications).flatMap(([name, application]) =>
        isUpstream(application) ? [] : said(`*/${name}`, application.binds),
      ),
    ),
  ];
}

function said(who: string, binds: readonly Binding[] = []): string[] {
  return binds.flatMap(({ what, to, of }) => {
    if (!("nobody" in to) || typeof what !== "string") return [];
    const whose = of === undefined ? "" : ` of ${of}`;
    return [`${who}: nobody reads ${what}${whose} (${to.nobody})`];
  });
}
