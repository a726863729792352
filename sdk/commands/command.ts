import { parseArgs, type ParseArgsConfig } from "node:util";
import { Failure, exitCodes } from "../basics/fail.ts";
import { contentFolders, placeInStack } from "../basics/place-in-stack.ts";

/**
 * Runs a command: answers `--help`, turns failures into a message on standard error, and sets the exit
 * code. A failure that nobody foresaw keeps its stack, because that is a fault of ours.
 */
export async function command<Options extends NonNullable<ParseArgsConfig["options"]>>(
  help: string,
  options: Options,
  run: (
    values: ReturnType<typeof parse<Options>>["values"],
    positionals: readonly string[],
  ) => Promise<number>,
): Promise<void> {
  process.on("uncaughtException", endLate);
  try {
    const { values, positionals } = parse(options);
    if ((values as { help?: boolean }).help) {
      console.log(help);
      return;
    }
    process.exitCode = await run(values, positionals);
  } catch (error) {
    process.exitCode = error instanceof Failure ? error.exitCode : exitCodes.failed;
    console.error(describe(error));
  }
}

/** What content left running fails later than its module; unmet it would look like "the tree differs". */
function endLate(error: unknown): never {
  const place = placeInStack(error, contentFolders);
  if (place === undefined) console.error(describe(error));
  else console.error(`${place}: fails after it was loaded: ${String(error)}`);
  process.exit(place === undefined ? exitCodes.failed : exitCodes.rejected);
}

function parse<Options extends NonNullable<ParseArgsConfig["options"]>>(options: Options) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { ...options, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw new Failure(`${(error as Error).message} Run with --help to see what is possible.`);
  }
}

function describe(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof Error && "syscall" in error) {
    return `Cannot finish: ${error.message}. Files that were written are whole; run the command again.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
