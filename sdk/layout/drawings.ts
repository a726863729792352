import { type Architecture, architectureOf } from "../draw/architecture.ts";
import { draw } from "../draw/draw.ts";
import { mermaid } from "../draw/mermaid.ts";
import { clusterPicture, fleetPicture, type Picture } from "../draw/picture.ts";
import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import { digest, digestOf } from "../memory/digest.ts";
import { isSatisfied, rememberSatisfied, verdictOf } from "../memory/verdicts.ts";
import type { File } from "./file.ts";

const source = "sdk/draw";

/**
 * The architecture, drawn: pictures of the fleet and of each cluster, and a page that shows them. Nothing delivers it.
 *
 * @param kept the file of the tree as it lies there: a picture that was drawn of the same is not drawn again
 */
export async function drawings(
  { clusters }: EvaluatedFleet,
  kept: (path: string) => string | undefined,
): Promise<File[]> {
  const architectures = clusters.map(architectureOf);
  const pictures: [string, Picture][] = [
    ["fleet", fleetPicture(architectures)],
    ...architectures.map((one): [string, Picture] => [
      `cluster-${one.cluster}`,
      clusterPicture(one),
    ]),
  ];
  const files: File[] = [{ path: "architecture/README.md", content: page(architectures), source }];
  for (const [name, picture] of pictures) {
    const path = `architecture/${name}.svg`;
    files.push({ path, content: await drawn(picture, kept(path)), source });
  }
  return files;
}

async function drawn(picture: Picture, before: string | undefined): Promise<string> {
  const verdict = (text: string) => verdictOf(import.meta.url, [digest(picture), digestOf(text)]);
  if (before !== undefined && isSatisfied(verdict(before))) return before;
  const text = await draw(picture);
  rememberSatisfied(verdict(text));
  return text;
}

function page(architectures: readonly Architecture[]): string {
  const clusters = architectures.map(
    (one) => `
## ${one.cluster}

![Who talks to whom on ${one.cluster}](cluster-${one.cluster}.svg)

<details>
<summary>Each program and each flow</summary>

\`\`\`mermaid
${mermaid(one)}\`\`\`

</details>
`,
  );
  return `# Who talks to whom

Drawn of the flows that policies open; \`npm run generate\` does it. An arrow begins where a connection is opened, and says what
goes that way. Left out are the API server and DNS, which nearly all ask, and what replicas of one program say to each other.

![Who talks to whom on all clusters](fleet.svg)
${clusters.join("")}`;
}
