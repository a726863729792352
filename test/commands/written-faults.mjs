/**
 * What ESLint finds in files of a checkout, and TypeScript in all of its content, by one process: both read TypeScript
 * first. `node written-faults.mjs <checkout>` reads `{ lint: paths, instead: path → text }`, where what stands instead
 * of a file, or beside them, is for TypeScript alone; prints `{ lint, types }`, a line for each fault.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

/** An import would search all of its text for names of exports, which takes a fifth of this program's time. */
const ts = createRequire(import.meta.url)("typescript");

/** Node's own types are as large as those of all objects, and content knows no more of them than its own place. */
const ownPlace = `interface ImportMeta { readonly url: string }
declare class URL { constructor(path: string, base: string); readonly href: string }
`;

const [checkout] = process.argv.slice(2);
const { lint, instead } = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify({ lint: await lintFaults(lint), types: typeFaults(instead) }));

async function lintFaults(paths) {
  const overrideConfigFile = fileURLToPath(new URL("../../eslint.config.mjs", import.meta.url));
  const eslint = new ESLint({ cwd: checkout, overrideConfigFile });
  const results = await eslint.lintFiles(paths);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${relative(checkout, filePath)}:${line}: ${message}`),
  );
}

/** Of the sdk it reads the types alone: no content makes it another one. */
function typeFaults(instead) {
  const { config } = ts.readConfigFile(join(checkout, "tsconfig.json"), ts.sys.readFile);
  const include = ["base", "apps", "overlays", "clusters"];
  const compilerOptions = { ...config.compilerOptions, incremental: false, types: [] };
  const narrow = { ...config, include, compilerOptions };
  const parsed = ts.parseJsonConfigFileContent(narrow, ts.sys, checkout);
  const texts = new Map(
    Object.entries({ ...instead, "node.d.ts": ownPlace }).map(([path, text]) => [
      join(checkout, path),
      text,
    ]),
  );
  const rootNames = [...new Set([...parsed.fileNames, ...texts.keys()])];
  const host = hostWith(texts, parsed.options);
  const program = ts.createProgram({ rootNames, options: parsed.options, host });
  const all = [
    ...parsed.errors,
    ...program.getOptionsDiagnostics(),
    ...rootNames.flatMap((name) => faultsOf(program, program.getSourceFile(name))),
  ];
  return all.map(
    ({ file, messageText }) =>
      `${file ? relative(checkout, file.fileName) : ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
}

function faultsOf(program, file) {
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
}

function hostWith(texts, options) {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, target, ...others) =>
      texts.has(path)
        ? ts.createSourceFile(path, texts.get(path), target)
        : host.getSourceFile(path, target, ...others),
  };
}
