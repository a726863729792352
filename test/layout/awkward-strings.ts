import { annotations } from "../../sdk/check/object/annotations.ts";
import { text } from "../../sdk/check/object/text.ts";

/** Words that some YAML reader takes for something else than a string. */
const words =
  "no yes on off y n Y N ~ null Null NULL true false True 010 08 0x1F 0o17 0b1 1_000 1:30 22:22:22 " +
  "2001-01-01 .inf -.INF .nan = << 1e999 1e3 +1 -0 --- ... | > * & ! % @ ` # - ? : , [ ] { } [a] {a:b} *a &a " +
  // Go's own prefixes, and numbers once each _ is out.
  "0X1F 0B10 0O17 0o+1 -0b1 0_x1 0o7_ -_1 +_8 1e_3 1E3_ 1_0.5 -0XFF 99999999999999999999 2001-1-1 2001-12-14t21:59:43Z";

/** Blanks and breaks at every end, because YAML has several rules for each. */
const blanks = [
  ...[
    "",
    " ",
    "\n",
    "\n\n",
    "\t",
    "a ",
    " a",
    "a\n",
    "a\n\n",
    "a\n\n\n",
    "a\r",
    "a\r\nb\r\n",
    "\r\n",
  ],
  ...[
    "\n\ttab after a break",
    "  \n x",
    " a\n b\n",
    "a\n b\n  c\n",
    "a \nb \n",
    "a\tb",
    "\ttab first",
  ],
];

const sentences = [
  ...[
    "--- a",
    "a\n---\nb\n",
    "a\n...\nb\n",
    "%YAML 1.1",
    "{{ $labels.instance }}",
    "${HOME}",
    "$(B)",
  ],
  ...[
    "# no comment",
    "a # b",
    "a: b",
    "- a",
    "? a",
    "!tag a",
    '"quoted"',
    "'quoted'",
    "back\\slash",
  ],
  ...[
    "a\\nb",
    "<b>&amp;</b>",
    "é",
    "日本語",
    "🙂",
    "a\u00a0b",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\ufeffa\nb\n",
    "a\u2028b\n",
    "a\u2029b",
  ],
  ...["\u0000", "\u0001", "\u001f", "a\u0007\nb\n", "\ue000", "x".repeat(300)],
  ...["word ".repeat(13_000), `${"y".repeat(65_536)}\n`],
];

/** Strings that come out of kustomize as they went in only where care is taken. */
export const awkwardStrings: readonly string[] = [...words.split(" "), ...blanks, ...sentences];

/**
 * All strings of up to four of the characters that numbers are made of. No reader tells 2 from 3 to 6, or 8
 * from 9, so one digit stands for its neighbours.
 */
export const numberLikeStrings = upTo(4, [..."01278xXoObBeE+-_."]);

function upTo(length: number, characters: readonly string[]): readonly string[] {
  if (length === 0) return [];
  const shorter = upTo(length - 1, characters);
  return [...characters, ...shorter.flatMap((text) => characters.map((one) => text + one))];
}

/** Strings that kustomize fails on or changes, whatever care is taken. */
export const undeliverableStrings: readonly string[] = [
  ...["\ttab first\nsecond", "\t\n", "\u007f", "\u0080", "\u0085", "a\u0085b\n", "\u009f"],
  ...["\ufffe", "\uffff"],
];

/** Whether the checks let a string pass into the tree. */
export function isDeliverable(one: string): boolean {
  const metadata = { name: "a" };
  const findings = text.run({ apiVersion: "v1", kind: "ConfigMap", metadata, data: { one } });
  return Array.isArray(findings) && findings.length === 0;
}

/** Keys of annotations that YAML, kustomize or a regular expression might read. */
export const awkwardAnnotations: readonly string[] = [
  ..."description checksum/config example.com/8 example.com/true example.com/config config.io/x".split(
    " ",
  ),
  ..."no yes y 1.2.3 0x 1-1 true Null 8 010 1e3 1_0 0X1F 0o7 2001-01-01 2001-1-1x 2001".split(" "),
  ..."config.kubernetes.io/local-config config.kubernetes.io/origin config.k8s.io/id".split(" "),
  ..."internal.config.kubernetes.io/index alpha.config.kubernetes.io/transformations".split(" "),
  "kustomize.config.k8s.io/behavior",
];

/** Whether the checks let an annotation pass into the tree. */
export function isAnnotation(key: string): boolean {
  const metadata = { name: "a", annotations: { [key]: "text" } };
  const findings = annotations.run({ apiVersion: "v1", kind: "ConfigMap", metadata });
  return Array.isArray(findings) && findings.length === 0;
}

/** Keys with a meaning in JSON Pointers, YAML, kustomize, JavaScript, or for the identity of items. */
export const awkwardKeys: readonly string[] = [
  ..."a b c name alert record key secretKey path host port mountPath containerPort".split(" "),
  ..."a/b a~b ~0 ~1 / ~ . a.b - 0 1 10 é 日本 🙂 a:b no 010 1e3 null # $patch $retainKeys <a>".split(
    " ",
  ),
  ...["", "a b", "x: y", "__proto__", "constructor", "\n", "multi\nline\n"],
  ...[
    "0X1F",
    "1_0",
    "0o+7",
    "2001-01-01",
    "true",
    "=",
    "~",
    ".inf",
    "k".repeat(1_022),
    "<".repeat(170),
  ],
];
