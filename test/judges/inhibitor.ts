import { ask } from "./ask.ts";

type Labels = Readonly<Record<string, string>>;

/** Which of the asked alerts Alertmanager itself holds back while others fire, by the text of its configuration. */
export async function heldBack(
  config: string,
  { firing, asked }: { firing: readonly Labels[]; asked: readonly Labels[] },
): Promise<boolean[]> {
  const [answer] = await ask<boolean[] | { readonly refused: string }>("inhibitor", [
    { config, firing, asked },
  ]);
  if (!Array.isArray(answer)) throw new Error(`inhibitor: ${answer?.refused}`);
  return answer;
}
