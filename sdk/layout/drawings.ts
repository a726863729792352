import { type Architecture, architectureOf } from "../draw/architecture.ts";
import { draw } from "../draw/draw.ts";
import { mermaid } from "../draw/mermaid.ts";
import { pictureOf } from "../draw/picture.ts";
import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { File } from "./file.ts";

const source = "sdk/draw";

/** The architecture, drawn: the fleet, each cluster, and a page that shows them. Nothing delivers it. */
export function drawings({ clusters }: EvaluatedFleet): File[] {
  const all = clusters.map(architectureOf);
  const picture = (name: string, shown: readonly Architecture[]): File => {
    return { path: `architecture/${name}.svg`, content: draw(pictureOf(shown)), source };
  };
  return [
    { path: "architecture/README.md", content: page(all), source },
    picture("fleet", all),
    ...all.map((one) => picture(`cluster-${one.cluster}`, [one])),
  ];
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

Drawn of the flows that policies open. A line begins at the program that opens the connection, beside what goes that way, and
ends at whom it opens it to; at the heading of a stack, where all of it is meant. Left out are the API server and DNS, which
nearly all ask, and what replicas of one program say to each other. \`npm run open -- <cluster> <application>\` reaches each
program by port-forward.

![Who talks to whom on all clusters](fleet.svg)
${clusters.join("")}`;
}
