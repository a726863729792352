import { text } from "../../sdk/check/object/text.ts";

/** Words that some YAML reader takes for something else than a string. */
const words =
  "no yes on off y n Y N ~ null Null NULL true false True 010 08 0x1F 0o17 0b1 1_000 1:30 22:22:22 " +
  "2001-01-01 .inf -.INF .nan = << 1e999 1e3 +1 -0 --- ... | > * & ! % @ ` # - ? : , [ ] { } [a] {a:b} *a &a";

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
  ],
  ...["\u0000", "\u0001", "\u001f", "a\u0007\nb\n", "\ue000", "x".repeat(300)],
  ...["word ".repeat(13_000), `${"y".repeat(65_536)}\n`],
];

/** Strings that come out of kustomize as they went in only where care is taken. */
export const awkwardStrings: readonly string[] = [...words.split(" "), ...blanks, ...sentences];

/** Strings that kustomize fails on or changes, whatever care is taken. */
export const undeliverableStrings: readonly string[] = [
  ...["\ttab first\nsecond", "\t\n", "\u007f", "\u0080", "\u0085", "a\u0085b\n", "\u009f"],
  ...["a\u2028b\n", "a\u2029b\n", "\ufffe", "\uffff"],
];

/** Whether the checks let a string pass into the tree. */
export function isDeliverable(one: string): boolean {
  const metadata = { name: "a" };
  const findings = text.run({ apiVersion: "v1", kind: "ConfigMap", metadata, data: { one } });
  return Array.isArray(findings) && findings.length === 0;
}

/** Keys with a meaning in JSON Pointers, YAML, kustomize, JavaScript, or for the identity of items. */
export const awkwardKeys: readonly string[] = [
  ..."a b c name alert record key path host port mountPath containerPort".split(" "),
  ..."a/b a~b ~0 ~1 / ~ . a.b - 0 1 10 é 日本 🙂 a:b no 010 1e3 null # $patch $retainKeys <a>".split(
    " ",
  ),
  ...["", "a b", "x: y", "__proto__", "constructor", "\n", "multi\nline\n"],
];
