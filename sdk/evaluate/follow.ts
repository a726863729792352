import { external } from "../model/external.ts";
import type { AnyRole, Elsewhere } from "../model/role.ts";
import { didYouMean } from "../basics/did-you-mean.ts";
import { externalAddress, placeAddress, portAddress } from "./address.ts";
import { bound, type Unbound } from "./bound.ts";
import type { Provider } from "./ground.ts";
import {
  type Asking,
  type Followed,
  playing,
  providedBy,
  type Reach,
  reachOf,
  withGifts,
} from "./reach.ts";
import { saidOf, saidThere } from "./said-of.ts";

/** Follows a flow of an application. */
export function follow(asking: Asking): Followed {
  const { one, flow } = asking;
  const { target } = flow;
  if ("of" in target) {
    return { found: [{ address: portAddress(target, one.name), end: target }] };
  }
  if ("role" in target && !("kind" in target)) return followRole(target, asking);
  switch (target.kind) {
    case "elsewhere":
      return followElsewhere(target, asking);
    case "external":
      return { found: [{ address: externalAddress(target, target.host), end: target }] };
    default:
      return { found: [{ address: placeAddress(), end: target }] };
  }
}

function followRole(role: AnyRole, asking: Asking): Followed {
  const { name, flow, one, ground } = asking;
  const { many } = flow;
  const said = saidOf(role, { one, ground, flow: name });
  const found = bound<Provider>(role, {
    candidates: playing(role, ground).filter((other) => other.name !== one.name),
    applications: ground.placed.map((other) => other.name),
    lost: ground.lost,
    said,
    many,
  });
  const by = said && { said };
  if ("message" in found) return { found, ...by };
  if ("nobody" in found) {
    const message = `needs one "${role.role}", and is bound to nobody`;
    return { found: many ? [] : { message, hint: "nobody(...) is for facets" }, ...by };
  }
  const cluster = ground.cluster.name;
  const reached = found.map((provider) =>
    withGifts(
      reachOf(providedBy(provider, role), provider.name),
      { provider, role, cluster },
      asking,
    ),
  );
  return { found: allOf(reached), ...by };
}

/** All ends, or what is wrong with the first that is none. */
function allOf(reached: readonly (Reach | Unbound)[]): readonly Reach[] | Unbound {
  const ends: Reach[] = [];
  for (const one of reached) {
    if ("message" in one) return one;
    ends.push(one);
  }
  return ends;
}

/** Whom a role means there is said by the bindings of that cluster. */
function followElsewhere({ cluster, role }: Elsewhere, asking: Asking): Followed {
  const { grounds } = asking;
  const there = grounds.get(cluster);
  const need = `needs the "${role.role}" of ${cluster}`;
  if (!there) {
    const hint = didYouMean(cluster, grounds.keys());
    return { found: { message: `${need}: there is no such cluster`, ...(hint && { hint }) } };
  }
  const all = playing(role, there);
  const candidates = all.filter((one) => providedBy(one, role).host !== undefined);
  if (all.length > 0 && candidates.length === 0) {
    const message = `${need}: ${all.map(({ name }) => `"${name}"`).join(" and ")} is one, but not to the outside`;
    return { found: { message, hint: "provide(..., { host }) says by which host" } };
  }
  const said = saidThere(role, there);
  const found = bound<Provider>(role, {
    candidates,
    applications: there.placed.map(({ name }) => name),
    lost: there.lost,
    said,
    many: false,
  });
  const by = said && { said };
  if ("message" in found) {
    return { found: { ...found, message: `${need}, which ${found.message}` }, ...by };
  }
  if ("nobody" in found) return { found: { message: `${need}: nobody is meant there` }, ...by };
  const [provider] = found as readonly [Provider];
  const end = external(providedBy(provider, role).host!);
  const reach = { address: externalAddress(end, end.host), end };
  const given = withGifts(reach, { provider, role, cluster }, asking);
  return { found: allOf([given]), ...by };
}
