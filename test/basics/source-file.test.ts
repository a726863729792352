import { expect, test } from "@jest/globals";
import { sourceFile } from "../../sdk/basics/source-file.ts";

test("to ask what a file exports reads nothing beside it, not even JavaScript's own types", () => {
  const file = sourceFile('import { b } from "./b.ts";\nexport const a: string[] = [b];\n');
  expect([...file.getExportedDeclarations().keys()]).toEqual(["a"]);
  const read = file.getProject().getProgram().compilerObject.getSourceFiles();
  expect(read.map(({ fileName }) => fileName)).toEqual(["/source.ts"]);
});
