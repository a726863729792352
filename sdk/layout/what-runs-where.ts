import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import { publicHosts } from "../model/public-hosts.ts";
import { tableOf } from "./table.ts";

/** A table of what each cluster runs, stack by stack, where, and by which command that is proven. */
export function whatRunsWhere({ clusters }: EvaluatedFleet): string {
  const columns = clusters.map(({ applications, upstreams }) => {
    const upstreamPlaces = upstreams.map((one) => [one.name, one.namespace.name] as const);
    const places = applications.map((one) => {
      const hosts = publicHosts(one).map((host) => `<br>${host}`);
      return [one.name, `${one.namespace.name}${hosts.join("")}`] as const;
    });
    return new Map([...places, ...upstreamPlaces]);
  });
  const all = clusters.flatMap(({ applications, upstreams }) => [...applications, ...upstreams]);
  const stacks = new Map(all.map(({ stack }) => [stack.name, stack]));
  const running = new Set(all.map(({ name }) => name));
  const rows = [...stacks.values()]
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap(({ name, purpose, applications, provenBy = {} }) =>
      Object.keys(applications)
        .filter((application) => running.has(application))
        .map((application, index) => [
          index === 0 ? `**${name}**: ${purpose}` : "",
          application,
          ...columns.map((column) => column.get(application) ?? ""),
          provenBy[application] === undefined ? "" : `\`${provenBy[application]}\``,
        ]),
    );
  const names = clusters.map(({ facts }) => facts.name);
  return tableOf([["stack", "application", ...names, "proven by"], ...rows]);
}
