import { ask } from "./ask.ts";

/** Who stands at one end of a connection: a pod where it has a namespace, else an address, an entity of Cilium's or both. */
export interface Peer {
  readonly namespace?: string;
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly address?: string;
  readonly entity?: "host" | "remote-node" | "kube-apiserver";
}

/** One connection, by the names of its ends. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly port: number;
  readonly protocol: "TCP" | "UDP";
}

export interface PolicyQuestion {
  readonly policies: readonly object[];
  readonly peers: Readonly<Record<string, Peer>>;
  readonly flows: readonly Flow[];
}

/** Whether the policies of each end let a connection through. */
export interface Verdict {
  readonly egress: boolean;
  readonly ingress: boolean;
}

/** What cyclonus says of connections, after the addresses of Services are translated. */
export async function cyclonusVerdicts(question: PolicyQuestion): Promise<readonly Verdict[]> {
  return verdicts("cyclonus", question);
}

/** What Cilium itself says of them; throws what it refuses a policy for. */
export async function ciliumVerdicts(question: PolicyQuestion): Promise<readonly Verdict[]> {
  return verdicts("cilium", question);
}

async function verdicts(
  judge: "cyclonus" | "cilium",
  question: PolicyQuestion,
): Promise<readonly Verdict[]> {
  const [answer] = await ask<
    { readonly allowed: readonly Verdict[] } | { readonly refused: string }
  >(judge, [question]);
  if (answer === undefined) throw new Error(`${judge} gave no answer`);
  if ("refused" in answer) throw new Error(`${judge} refuses it: ${answer.refused}`);
  return answer.allowed;
}
