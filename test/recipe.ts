import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { git } from "./git.ts";

/** One block of a recipe that a person would apply or run. */
export interface RecipeStep {
  readonly language: "diff" | "sh" | "ts" | "yaml";
  /** For `ts` and `yaml`: the file that the line above the block names. */
  readonly path: string;
  readonly text: string;
}

/** The part of a document below a heading, such as `### Add an alert`. */
export function sectionOf(document: string, heading: string): string {
  const section = document.split(`\n${heading}\n`)[1]?.split(/\n##/)[0];
  if (section === undefined) throw new Error(`There is no "${heading}"`);
  return section;
}

/** The blocks of a section, in order; YAML for whose file there is no name is to be read alone. */
export function stepsOf(section: string): RecipeStep[] {
  const block = /(?:^`([\w./-]+)`:\n\n)?^```(diff|sh|ts|yaml)\n([\s\S]*?)^```$/gm;
  const steps = [...section.matchAll(block)]
    .map(([, path = "", language, text = ""]) => ({
      language: language as RecipeStep["language"],
      path,
      text,
    }))
    .filter(({ language, path }) => language !== "yaml" || path !== "");
  if (steps.length === 0) throw new Error("The section has no block to apply or run");
  return steps;
}

/** Takes the steps of a section in a checkout; returns what the commands printed. */
export function takeSteps(
  checkout: string,
  section: string,
  env: Readonly<Record<string, string>> = {},
): string {
  const outputs = stepsOf(section).map(({ language, path, text }) => {
    if (language === "sh") return runShell(checkout, text, env);
    if (language === "diff") applyDiff(checkout, text);
    else write(join(checkout, path), text);
    return "";
  });
  return outputs.join("");
}

function runShell(cwd: string, text: string, env: Readonly<Record<string, string>>): string {
  return execFileSync("bash", ["-euc", text], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 600_000,
  });
}

/** As a person applies it, so its headers count right; the line they name may move, which git finds by those around it. */
function applyDiff(checkout: string, text: string): void {
  git(checkout, ["apply", "--unidiff-zero", "-"], text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
