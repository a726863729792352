import { readsAsText } from "./reads-as-text.ts";

/** Readable text that YAML readers or kustomize would change unless it is quoted. */
const awkward = /^\t|^\s*\n|^\s+$|[^\P{Cc}\t\n]|[\u2028\u2029\ufeff\ufffe\uffff]/u;

/** Whether text must stand in double quotes: the library knows the words of YAML 1.1 and 1.2, not all that Go takes for a number. */
export function needsQuotes(text: string): boolean {
  return awkward.test(text) || !readsAsText(text);
}
