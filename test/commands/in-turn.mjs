/**
 * Runs commands of a checkout one after the other, in one process that loads again only what has changed:
 * `node in-turn.mjs <checkout> <folder>`. Reads from the pipe `asked` in the folder what a shell would write behind
 * `npm run`, each word ended by a NUL, until that is nothing; in front may stand variables, `NAME=value`. Writes what
 * was printed to `stdout` and `stderr` there, and then the exit code to the pipe `ended`. So dozens of commands cost
 * their work without a start. It does not see changes of `sdk/`: verdicts of a law that changed would be taken for
 * those of the old one.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import "../../sdk/optimise-later.mjs";

const [checkout, folder] = process.argv.slice(2);
const [{ javascriptOf }, { sourceStack }] = await Promise.all(
  ["javascript", "source-stack"].map(
    (name) => import(pathToFileURL(join(checkout, `sdk/${name}.mjs`))),
  ),
);
const { scripts } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
const { log } = console;
const { env } = process;
Error.prepareStackTrace = sourceStack;
const asked = () => readFileSync(join(folder, "asked"), "utf8").split("\0").slice(0, -1);
for (let turn = 0, words; (words = asked()).length > 0; turn++) {
  const [name, ...args] = words.slice(set(words));
  // Whoever asked waits for an answer, also where nothing ran.
  const failed = ({ stack }) => ({ code: 1, stdout: "", stderr: `${stack}\n` });
  const { code, ...printed } = await ran(scripts[name], args, turn).catch(failed);
  for (const [stream, text] of Object.entries(printed)) writeFileSync(join(folder, stream), text);
  writeFileSync(join(folder, "ended"), `${code}\n`);
}

/** Sets what a command alone is given, beside what the process was; returns of how many words that was. */
function set(words) {
  const given = words.findIndex((word) => !/^\w+=/.test(word));
  process.env = { ...env };
  for (const word of words.slice(0, given)) {
    const [name] = word.split("=", 1);
    process.env[name] = word.slice(name.length + 1);
  }
  return given;
}

/** Node ends where a command does, so its ends are taken for returns. */
async function ran(script, args, turn) {
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"]) {
    process[stream].write = (text, done) => {
      printed[stream] += text;
      done?.();
      return true;
    };
  }
  console.log = log;
  let code;
  process.exit = (said) => {
    if (said === undefined) process.listeners("exit").at(-1)();
    else code ??= said;
  };
  const path = join(checkout, script.replace(/^node sdk\/start\.mjs /, ""));
  process.argv = [process.execPath, path, ...args];
  await import(`${pathToFileURL(await javascriptOf(path))}?${turn}`);
  for (const event of ["exit", "uncaughtException"]) {
    process.off(event, process.listeners(event).at(-1));
  }
  return { code, ...printed };
}
