import { fieldOf, walk } from "../../basics/walk.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { ofKind } from "../../model/of-kind.ts";
import { containerSettings } from "../../read/container-settings.ts";
import { decodedFiles } from "../../read/decoded-files.ts";
import { mapSettings, type Setting, structureOf } from "../../read/file-settings.ts";
import { looseSettings } from "../../read/loose-settings.ts";
import type { ObjectCheck } from "../check.ts";
import { literalSecrets } from "../literal-secrets.ts";
import { secretForm } from "../secret-forms.ts";

/** One look before a text is read, because almost none speaks of a secret. */
const speaksOfSecrets = /key|pass|pwd|secret|token|credential|auth/i;

export const secretValues: ObjectCheck = {
  name: "secret-values",
  law: "What is called a password, a token or a key stands in no variable, argument, annotation or file: it comes from the secret store.",
  run: (object) =>
    literalSecrets([
      ...containerSettings(object),
      ...mapSettings(object, mayHoldSecrets),
      ...looseFiles(object),
      ...annotations(object),
    ])
      // That law says it of every text, whatever it is called.
      .filter(({ value }) => secretForm(value) === undefined)
      .map(({ field, message }): ObjectFinding => ({
        ...{ field, message },
        hint: hints[object.kind] ?? hints.default,
      })),
};

const hints = {
  ConfigMap:
    "ask the cluster's secret store for it with externalSecret(), and have the program read it from a file or a variable",
  default:
    "ask the cluster's secret store for it with externalSecret(), and take it by valueFrom.secretKeyRef or as a file",
} as Readonly<Record<string, string>> & { readonly default: string };

function mayHoldSecrets(key: string, text: string): boolean {
  return speaksOfSecrets.test(key) || speaksOfSecrets.test(text);
}

/** What looks like a setting in the files of a ConfigMap that nobody can read by their ending. */
function looseFiles(object: KubernetesObject): Setting[] {
  const plain = Object.entries(ofKind(object, "ConfigMap")?.data ?? {})
    .filter(([file, text]) => mayHoldSecrets(file, text) && !isRead(object, file, text))
    .map(([file, text]) => ({ file, text, field: fieldOf(["data", file]) }));
  const encoded = decodedFiles(object);
  const whole = encoded.map(({ file, text, field }) => ({ name: file, value: text, field }));
  const inside = [
    ...plain,
    ...encoded.filter(({ file, text }) => mayHoldSecrets(file, text)),
  ].flatMap(({ file, text, field }) => looseSettings(file, text, field));
  return [...whole, ...inside];
}

function isRead(object: KubernetesObject, file: string, text: string): boolean {
  const structure = structureOf(file);
  if (structure !== "yaml") return structure === "lines";
  const isEmpty = text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
  return isEmpty || mapSettings(object, (key) => key === file).length > 0;
}

/** Those of an object and of its pods. What is called a secret there is the name of one, and sentences are about one. */
function annotations(object: KubernetesObject): Setting[] {
  const settings: Setting[] = [];
  walk(object, (value, path) => {
    if (path.at(-2) !== "annotations" || path.at(-3) !== "metadata") return;
    const name = String(path.at(-1)).replace(/^.*\//, "");
    if (typeof value !== "string" || /secret$/i.test(name) || /\s/.test(value)) return;
    settings.push({ name, value, field: fieldOf(path) });
  });
  return settings;
}
