import { expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../sdk/check/build.ts";
import { delivered, deliverTexts, withTree } from "../delivered.ts";
import { kubeconform } from "../judges/kubeconform.ts";
import { kustomizeText } from "../judges/kustomize.ts";
import { rejections } from "../rejections.ts";
import { smallFleet } from "../small-fleet.ts";
import { configMap, deployment, namespace, serviceAccount } from "../small-objects.ts";
import { at, containerRejected, refused } from "./refused.ts";

test("bad input 34: words that YAML readers take for booleans and null survive", async () => {
  const words = ["no", "yes", "on", "off", "y", "n", "~", "null", "true", "False", "NO", "Y"];
  await deliverTexts(words);
});

test("bad input 35: texts that YAML readers take for numbers, dates and keys survive", async () => {
  await deliverTexts([
    "010",
    "08",
    "0x1F",
    "0o17",
    "0b1",
    "1_000",
    "1:30",
    "22:22:22",
    "2001-01-01",
    ".inf",
    "-.INF",
    ".nan",
    "=",
    "<<",
    "1.0",
    "+1",
    "!x",
    "&a",
    "*a",
    "%a",
    "@a",
    "`a",
  ]);
});

test("bad input 35: a number beyond every range stays text to a Go program", async () => {
  // Kustomize prints it bare: to Go it is no number, though it is to the reader that `delivered` uses.
  const map = { ...configMap("a", { key: "1e999" }), immutable: true };
  const verdicts = await withTree(smallFleet([map]), async (folder) => {
    const built = await kustomizeText(join(folder, "overlays", "us-test", "example"));
    return Promise.all(
      [built, built.replace("1e999", "1e99")].map(async (text, index) => {
        const file = join(folder, `built-${index}.yaml`);
        writeFileSync(file, text);
        return (await kubeconform([file])).findings.length;
      }),
    );
  });
  expect(verdicts).toEqual([0, 1]);
});

test("bad input 36: a number where text is required is rejected", async () => {
  expect(await rejections([configMap("a", { key: 1 })])).toEqual([
    `${at} data.key: is 1, but must be string [schema]`,
  ]);
  expect(await rejections([serviceAccount("a", { annotations: { key: 1 } })])).toEqual([
    "eu-test/example/ServiceAccount/observability/a metadata.annotations.key: is 1, but must be string [schema]",
  ]);
  expect(await containerRejected({ env: [{ name: "A", value: 1 }] })).toBe(
    "spec.template.spec.containers[0].env[0].value: is 1, but must be string [schema]",
  );
});

test("bad input 37: spaces and line ends survive exactly", async () => {
  await deliverTexts([
    "",
    " ",
    "\n",
    "\n\n",
    " \n",
    "a",
    "a\n",
    "a\n\n",
    "a \n b  \n",
    "  a\nb\n",
    "\n  a\n",
    "a\rb",
    "a\r\nb\r\n",
    "\r\n",
    "a\n\tb\n",
    "\ta",
    "a\t",
  ]);
});

test("bad input 38: control characters, separators and marks survive exactly or are rejected", async () => {
  const codes = [
    ...Array(0x20).keys(),
    0xa0,
    0xad,
    0x200b,
    0x2028,
    0x2029,
    0x202e,
    0xfeff,
    0xe000,
    0xfffd,
  ];
  await deliverTexts(codes.flatMap((code) => [text(code, "a", "b"), text(code, "a\nb", "")]));
  for (const code of [0x7f, 0x80, 0x85, 0x9f, 0xfffe, 0xffff]) {
    const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    expect(await rejections([configMap("a", { key: text(code, "a", "b") })])).toEqual([
      `${at} data.key: holds ${number} (kustomize would change it) [text]`,
    ]);
    const objects = [serviceAccount("a", { annotations: { note: text(code, "", "") } })];
    expect(await rejections(objects)).toEqual([expect.stringContaining(`note: holds ${number} (`)]);
  }
});

function text(code: number, before: string, after: string): string {
  return before + String.fromCharCode(code) + after;
}

test("bad input 38: a text of several lines that begins with a tab is rejected", async () => {
  expect(await rejections([configMap("a", { key: "\ta\nb\n" })])).toEqual([
    `${at} data.key: is a text of several lines that begins with a tab ` +
      "(kustomize would change it) [text]",
  ]);
});

test("bad input 38: a key that kustomize would change is rejected", async () => {
  expect(
    await rejections([serviceAccount("a", { annotations: { "a\u0085b": "x" } })]),
  ).toContainEqual(
    "eu-test/example/ServiceAccount/observability/a " +
      'metadata.annotations["a\\u{85}b"] (its key): holds U+0085 (kustomize would change it) [text]',
  );
});

test("kustomize trap 9: annotations that kustomize keeps for itself are rejected", async () => {
  for (const key of [
    "config.kubernetes.io/local-config",
    "internal.config.kubernetes.io/path",
    "alpha.config.kubernetes.io/transformations",
    "config.k8s.io/id",
  ]) {
    expect(await rejections([serviceAccount("a", { annotations: { [key]: "true" } })])).toEqual([
      `eu-test/example/ServiceAccount/observability/a metadata.annotations["${key}"]: ` +
        "is a key that kustomize removes [annotations]",
    ]);
  }
});

test("bad input 35: an annotation's key that kustomize takes for no text is rejected", async () => {
  for (const key of ["true", "null", "8", "010", "1e3", "0x1F", "0X1F", "1_0", "2001-01-01"]) {
    expect(await rejections([serviceAccount("a", { annotations: { [key]: "x" } })])).toEqual([
      `eu-test/example/ServiceAccount/observability/a metadata.annotations.${key}: is a key that ` +
        "kustomize takes for a number, a date or a word of YAML, and fails on " +
        "(put a prefix in front: example.com/...) [annotations]".replace("...", key),
    ]);
  }
});

test("bad input 35: such keys survive as labels, in a ConfigMap and on a pod template", async () => {
  const odd = { true: "x", "8": "x", "0X1F": "x", "1_0": "x", "2001-01-01": "x" };
  await delivered([
    { ...configMap("labelled"), metadata: { name: "labelled", namespace, labels: odd } },
    configMap("a", { ...odd, "a.ini": "x" }),
    serviceAccount("a", { labels: odd, annotations: { "example.com/8": "x" } }),
  ]);
});

test("kustomize trap 10: integers above 2^53 and the key << are rejected", async () => {
  const objects = [deployment({ revisionHistoryLimit: 2 ** 53 }), serviceAccount("web")];
  expect(await rejections(objects)).toContainEqual(
    expect.stringContaining("spec.revisionHistoryLimit: is beyond 2^53"),
  );
  expect(await rejections([configMap("a", { "<<": "x" })])).toContainEqual(
    expect.stringContaining("data.<<: has the key <<, which YAML readers take for a merge"),
  );
});

test("bad input 39: half a surrogate pair is rejected", async () => {
  expect(await rejections([configMap("a", { key: "a\ud83d" })])).toContainEqual(
    refused("holds half a surrogate pair, which is no text"),
  );
  await deliverTexts(["😀", "a 😀\n"]);
});

test("bad input 40: long lines survive unfolded", async () => {
  const long = ["word ".repeat(60), "x".repeat(65_536), `${"a b ".repeat(16_384)}\n`];
  await delivered([configMap("a", { first: long[0], second: long[1], third: long[2] })]);
  const { files } = await build(
    smallFleet([serviceAccount("a", { annotations: { note: long[0]!.trim() } })]),
  );
  const file = files.find(({ path }) => path.endsWith("serviceaccount-a.yaml"));
  expect(file?.content).toContain(`note: ${long[0]!.trim()}\n`);
});

test("bad input 41: texts that mean something to YAML and templates survive", async () => {
  await deliverTexts([
    "---\na\n",
    "...\n",
    "{{ $labels.pod }}",
    "${X}",
    "$(X)",
    "a # b",
    "#",
    "a: b",
    ": ",
    "- a",
    "{a: 1}",
    "[1]",
    "'a'",
    '"a"',
    "|",
    ">",
    "? a",
  ]);
});
