import { rejections } from "../rejections.ts";

/** What one law says, each line from the object's name on. */
export async function saidBy(law: string, objects: readonly unknown[]): Promise<string[]> {
  const lines = await rejections(objects);
  return lines
    .filter((line) => line.endsWith(` [${law}]`))
    .map((line) => line.slice(line.lastIndexOf("/", line.indexOf(" ")) + 1, -law.length - 3));
}
