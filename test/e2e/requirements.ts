import { existsSync } from "node:fs";
import { judgePath } from "../judges/judge-path.ts";
import type { JudgeName } from "../judges/judges.ts";
import { run } from "../judges/run.ts";
import { schemasFolder } from "../judges/schemas.ts";

const judges: readonly JudgeName[] = [
  ...(["etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler"] as const),
  ...(["kubectl", "kwok", "kustomize-5.8.1", "argo-cd", "prometheus-operator"] as const),
];

const programs = [
  {
    program: "redis-server",
    args: ["--version"],
    how: "Argo CD keeps its cache in it; on Debian: apt-get install redis-server",
  },
  {
    program: "git",
    args: ["http-backend"],
    how: "serves the repositories; on Debian: apt-get install git, on Alpine also git-daemon",
  },
];

/** The judges of a run that are not built. */
export function missingJudges(): string[] {
  const schemas = existsSync(schemasFolder()) ? [] : ["schemas"];
  return [...schemas, ...judges.filter((name) => !judgePath(name))];
}

/** What this machine lacks for a run, each with the way to get it. */
export async function missingRequirements(): Promise<string[]> {
  const missing = missingJudges();
  const absent: string[] = [];
  for (const { program, args, how } of programs) {
    if (!(await runs(program, args))) absent.push(`${[program, ...args].join(" ")}: ${how}`);
  }
  return [
    ...(missing.length > 0
      ? [`${missing.join(", ")}: npm run judges -- ${missing.join(" ")}`]
      : []),
    ...absent,
  ];
}

async function runs(program: string, args: readonly string[]): Promise<boolean> {
  try {
    await run(program, args);
    return true;
  } catch {
    return false;
  }
}
