import type { EvaluatedCluster } from "../evaluate/evaluated.ts";

/** Who reads the monitors of an application. What is written by hand says nothing of its reader; the open one selects it. */
export function readerOfScrapes(author: string, { applications }: EvaluatedCluster): string {
  const { readers } = applications.find(({ name }) => name === author)!;
  const open = applications.find((one) => !one.private && "scrapes" in (one.component.reads ?? {}));
  return readers.scrapes ?? open?.name ?? "";
}
