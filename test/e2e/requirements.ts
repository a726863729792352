import { missingJudges } from "../judges/missing-judges.ts";
import { run } from "../judges/run.ts";

const programs = [
  {
    program: "redis-server",
    args: ["--version"],
    how: "Argo CD keeps its cache in it; on Debian: apt-get install redis-server",
  },
  {
    program: "openssl",
    args: ["version"],
    how: "makes the certificate of an API server that calls a program; on Debian: apt-get install openssl",
  },
  {
    program: "git",
    args: ["http-backend"],
    how: "serves the repositories; on Debian: apt-get install git, on Alpine also git-daemon",
  },
];

/** What this machine lacks for a run, each with the way to get it. */
export async function missingRequirements(): Promise<string[]> {
  const missing = missingJudges("test/e2e/e2e.ts");
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
