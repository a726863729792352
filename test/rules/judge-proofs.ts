import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PromtoolTest } from "../../sdk/rules/promtool-tests.ts";
import type { DeliveredRule } from "../../sdk/read/delivered-rules.ts";
import { promtoolJunit } from "../judges/promtool.ts";

/** Rules, evaluated in this order, with what is expected of them. */
export interface Proof {
  readonly rules: readonly DeliveredRule[];
  readonly tests: readonly PromtoolTest[];
}

/** So many proofs per process: few enough that progress is seen, and that processes share the work. */
const batchSize = 40;
/** Processes at once. */
const processes = 2;

/**
 * What promtool says against each proof, in order; undefined where it agrees.
 *
 * @param progress is told after each batch how many are done
 */
export async function judgeProofs(
  proofs: readonly Proof[],
  progress: (done: number) => void = () => undefined,
): Promise<(string | undefined)[]> {
  const answers: (string | undefined)[] = [];
  let [next, done] = [0, 0];
  const work = async () => {
    while (next < proofs.length) {
      const start = next;
      next += batchSize;
      const batch = await judgeBatch(proofs.slice(start, start + batchSize));
      batch.forEach((answer, index) => (answers[start + index] = answer));
      progress((done += batch.length));
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  return answers;
}

async function judgeBatch(proofs: readonly Proof[]): Promise<(string | undefined)[]> {
  const folder = mkdtempSync(join(tmpdir(), "rule-tests-"));
  try {
    const files = proofs.map((proof, index) => writeProof(folder, index, proof));
    const report = join(folder, "report.xml");
    await promtoolJunit(files, report);
    const suites = readFileSync(report, "utf8").split("<testsuite ").slice(1);
    if (suites.length !== files.length) throw new Error("promtool reported on other files");
    return suites.map(complaint);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeProof(folder: string, index: number, { rules, tests }: Proof): string {
  const ruleFile = `${index}.rules.json`;
  // JSON is YAML. One group, so that each rule sees what those before it recorded at the same moment.
  writeFileSync(join(folder, ruleFile), JSON.stringify({ groups: [{ name: "rules", rules }] }));
  const file = join(folder, `${index}.tests.json`);
  writeFileSync(file, JSON.stringify({ rule_files: [ruleFile], fuzzy_compare: true, tests }));
  return file;
}

const characters: Readonly<Record<string, string>> = {
  "&#xA;": "\n",
  "&#x9;": "\t",
  "&#34;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

/** What a suite of a JUnit report complains of, as promtool would have printed it. */
function complaint(suite: string): string | undefined {
  const failures = [...suite.matchAll(/<(failure|abort|error)[^>]*>([^<]*)</g)];
  if (failures.length > 0) {
    const text = failures.map(([, , message = ""]) => message).join("\n");
    return text.replace(/&(#\w+|\w+);/g, (entity) => characters[entity] ?? entity);
  }
  return / failures="0" errors="0"/.test(suite) ? undefined : suite;
}
