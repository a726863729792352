import { Project, type SourceFile } from "ts-morph";

/**
 * TypeScript to read and edit by its structure. It stands alone: neither what it imports is read, nor JavaScript's own
 * types, which takes a second and says nothing of structure.
 */
export function sourceFile(text: string): SourceFile {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { noLib: true } });
  return project.createSourceFile("source.ts", text);
}
