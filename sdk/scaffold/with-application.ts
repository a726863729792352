import { type SourceFile, SyntaxKind } from "ts-morph";
import { Failure } from "../basics/fail.ts";
import { sourceFile } from "../basics/source-file.ts";
import { wordsOf } from "./judge-name.ts";

/** What stands in a stack's file of one application. */
export interface StackLine {
  readonly name: string;
  /** What is imported for it, and from where: `../base/web/web.ts`. */
  readonly imported: string;
  readonly module: string;
  /** Its value, to which the namespace of the stack's first application is given by name. */
  readonly value: (namespace: string) => string;
  /** Of sdk/index.ts, the word that it is said with. */
  readonly word: string;
}

/** The stack's file with one more application. */
export function withApplication(text: string, line: StackLine): string {
  const { name, imported, module, value, word } = line;
  const file = sourceFile(text);
  if (wordsOf(file).includes(imported)) {
    throw new Failure(
      `Cannot begin "${name}": the stack needs the word "${imported}" for something else`,
    );
  }
  file.insertImportDeclaration(importIndex(file, module), {
    moduleSpecifier: module,
    namedImports: [imported],
  });
  importWord(file, word);
  const applications = file
    .getDescendantsOfKind(SyntaxKind.PropertyAssignment)
    .find((property) => property.getName() === "applications")
    ?.getInitializerIfKind(SyntaxKind.ObjectLiteralExpression);
  if (!applications) throw new Failure(`Cannot find the applications of the stack of "${name}"`);
  const key = name.includes("-") ? `"${name}"` : name;
  if (applications.getProperty(key)) {
    throw new Failure(`Cannot begin "${name}": the stack has an application of this name`);
  }
  const [, namespace = "observability"] = /\bnamespace: (\w+)/.exec(applications.getText()) ?? [];
  applications.addPropertyAssignment({ name: key, initializer: value(namespace) });
  return file.getFullText();
}

/** Among what comes from the same folder, in the order of the paths. */
function importIndex(file: SourceFile, module: string): number {
  const folder = /^.*?\w+\//.exec(module)![0];
  const paths = file.getImportDeclarations().map((one) => one.getModuleSpecifierValue());
  const later = paths.findIndex((path) => path.startsWith(folder) && path > module);
  return later === -1 ? paths.findLastIndex((path) => path.startsWith(folder)) + 1 : later;
}

function importWord(file: SourceFile, word: string): void {
  const sdk = file.getImportDeclaration((one) =>
    one.getModuleSpecifierValue().endsWith("/sdk/index.ts"),
  );
  const words = sdk?.getNamedImports().map((one) => one.getName()) ?? [];
  if (!sdk || words.includes(word)) return;
  sdk.insertNamedImport(words.filter((one) => one < word).length, word);
}
