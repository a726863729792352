import { parseArgs, type ParseArgsConfig } from "node:util";
import { Failure, exitCodes } from "../basics/fail.ts";
import { contentFolders, placeInStack } from "../basics/place-in-stack.ts";
import { saveVerdicts } from "../memory/verdicts.ts";

/** How the command ended; nothing that content does afterwards or meanwhile changes that. */
let outcome: number | undefined;

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command may be asked. */
interface Asked<Given extends Options> {
  readonly help: string;
  readonly options?: Given;
  /** How many words it takes at most; none where nothing is said. */
  readonly words?: number;
}

/**
 * Runs a command: answers `--help`, turns failures into a message on standard error, and ends the process with
 * the exit code. A failure that nobody foresaw keeps its stack, because that is a fault of ours.
 */
export async function command<Given extends Options = Record<never, never>>(
  { help, options = {} as Given, words = 0 }: Asked<Given>,
  run: (
    values: ReturnType<typeof parse<Given>>["values"],
    words: readonly string[],
  ) => Promise<number>,
): Promise<void> {
  process.on("uncaughtException", endLate);
  process.on("exit", conclude);
  try {
    refuseKeptByNpm(Object.keys(options));
    const { values, positionals } = parse(options, words);
    const { help: asked } = values as { help?: boolean };
    if (asked) console.log(help);
    outcome = asked ? exitCodes.ok : await run(values, positionals);
  } catch (error) {
    outcome = error instanceof Failure ? error.exitCode : exitCodes.failed;
    console.error(describe(error));
  }
  saveVerdicts();
  await Promise.all([process.stdout, process.stderr].map(flushed));
  // What content left running is not waited for.
  process.exit();
}

/** What content left running fails later than its module; unmet it would look like "the tree differs". */
function endLate(error: unknown): never {
  if (outcome !== undefined) process.exit();
  const place = placeInStack(error, contentFolders);
  if (place === undefined) console.error(describe(error));
  else console.error(`${place}: fails after it was loaded: ${String(error)}`);
  outcome = place === undefined ? exitCodes.failed : exitCodes.rejected;
  process.exit();
}

/** Whoever ends the process, with whatever code: only a command that is done says how it ended. */
function conclude(): never {
  if (outcome === undefined) {
    const place = placeInStack(new Error(), contentFolders) ?? "clusters/index.ts";
    console.error(
      `${place}: ends the process before the command is done: content must neither call process.exit ` +
        "nor wait for what never comes",
    );
    outcome = exitCodes.rejected;
  }
  // Called while the process exits, it exits at once, before listeners of the content have their say.
  process.exit(outcome);
}

/** Pipes may still hold what was printed. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => resolve()));
}

/** `npm run promote us-prod --dry-run` keeps the option for npm, and the command would do what it was to show. */
function refuseKeptByNpm(options: readonly string[]): void {
  const kept = options.find((name) => process.env[`npm_config_${name.replaceAll("-", "_")}`]);
  if (kept === undefined) return;
  const script = process.env["npm_lifecycle_event"] ?? "<command>";
  throw new Failure(
    `--${kept} is kept by npm: write -- before what is for the command, npm run ${script} -- --${kept} ...`,
  );
}

function parse<Given extends Options>(options: Given, words: number) {
  try {
    const parsed = parseArgs({
      allowPositionals: words > 0,
      options: { ...options, help: { type: "boolean", short: "h" } },
    });
    const surplus = parsed.positionals[words];
    if (surplus !== undefined) throw new Error(`Unexpected argument '${surplus}'`);
    return parsed;
  } catch (error) {
    throw new Failure(`${(error as Error).message}. Run with --help to see what is possible.`);
  }
}

function describe(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof Error && "syscall" in error) {
    return `Cannot finish: ${error.message}. Mend that and run the command again.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
