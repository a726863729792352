import { contains } from "../basics/address-range.ts";
import type { SpecOf } from "../model/of-kind.ts";
import { below, type Disagreement, told } from "./disagreement.ts";

type Ingress = NonNullable<SpecOf<"NetworkPolicy">["ingress"]>[number];
type Peer = NonNullable<Ingress["from"]>[number];
type Port = NonNullable<Ingress["ports"]>[number];

/** Source: Kubernetes v1.36, `pkg/apis/networking/validation`. */
export function networkDisagreements({
  ingress = [],
  egress = [],
}: Pick<SpecOf<"NetworkPolicy">, "egress" | "ingress">): Disagreement[] {
  return [
    ...ingress.flatMap(({ from = [], ports = [] }, index) =>
      below(`ingress[${index}]`, [...each("from", from, ofPeer), ...each("ports", ports, ofPort)]),
    ),
    ...egress.flatMap(({ to = [], ports = [] }, index) =>
      below(`egress[${index}]`, [...each("to", to, ofPeer), ...each("ports", ports, ofPort)]),
    ),
  ];
}

function each<T>(
  field: string,
  items: readonly T[],
  judge: (item: T) => Disagreement[],
): Disagreement[] {
  return items.flatMap((item, index) => below(`${field}[${index}]`, judge(item)));
}

function ofPeer({ ipBlock, namespaceSelector, podSelector }: Peer): Disagreement[] {
  if (!ipBlock) return [];
  const { cidr, except = [] } = ipBlock;
  return [
    ...told(namespaceSelector ?? podSelector, {
      field: "ipBlock",
      message: "does not go with a selector: each is a peer of its own",
    }),
    ...except.flatMap((range, index) =>
      told(!contains(cidr, range) || range === cidr, {
        field: `ipBlock.except[${index}]`,
        message: `"${range}" is no part of ${cidr}`,
      }),
    ),
  ];
}

function ofPort({ port, endPort }: Port): Disagreement[] {
  if (endPort === undefined) return [];
  const field = "endPort";
  if (typeof port !== "number") return [{ field, message: "goes with a port's number only" }];
  return told(endPort < port, { field, message: `${endPort} is less than port, ${port}` });
}
