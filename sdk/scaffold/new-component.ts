import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../basics/fail.ts";
import { fillIn } from "../model/fill-in.ts";
import { camelCase } from "../basics/camel-case.ts";
import { judgeName } from "./judge-name.ts";
import { withApplication } from "./with-application.ts";
import { writeFormatted } from "./write-formatted.ts";

/** What the files of a component call their own parts. */
const ownWords = ["component", "image", "ports", "scrape", "service", "workload"];

/**
 * Writes a component that runs one Deployment behind a Service, and its line in a stack. The image is to
 * be filled in: until then the checks refuse it. Returns the paths.
 */
export async function newComponent(
  repository: string,
  name: string,
  { stack }: { stack: string },
): Promise<string[]> {
  const word = camelCase(name);
  judgeName({ what: "component", name, example: "billing-exporter", word, taken: ownWords });
  const folder = join("base", name);
  if (existsSync(join(repository, folder))) {
    throw new Failure(`Cannot begin the component "${name}": ${folder} is there already`);
  }
  const path = join("apps", `${stack}.ts`);
  if (!existsSync(join(repository, path))) {
    throw new Failure(`Cannot add the component "${name}": ${path} does not exist`);
  }
  return writeFormatted(repository, {
    [join(folder, "ports.ts")]: portsSource(),
    [join(folder, "image.ts")]: `/** ${fillIn} where its releases are announced. */
export const image = "${fillIn} the image with its tag";
`,
    [join(folder, `${name}.ts`)]: componentSource(name),
    [join(folder, "workload.ts")]: workloadSource(),
    [join(folder, "RUNBOOK.md")]:
      `# ${name}\n\n${fillIn} how to look inside, and what to know at night.\n`,
    [path]: withApplication(readFileSync(join(repository, path), "utf8"), {
      ...{ name, imported: word, module: `../base/${name}/${name}.ts` },
      word: "application",
      value: (namespace) => `application(${word}, { namespace: ${namespace}, phase: "workloads" })`,
    }),
  });
}

function portsSource(): string {
  return `import { http } from "../../sdk/index.ts";

// ${fillIn} the ports that the program listens on.
export const ports = { metrics: http(8080) };
`;
}

function componentSource(name: string): string {
  return `import { component, type Resource, scrape, service } from "../../sdk/index.ts";
import { ports } from "./ports.ts";
import { workload } from "./workload.ts";

/** ${fillIn} what it is for. */
export const ${camelCase(name)} = component({
  name: "${name}",
  options: { interval: "60s" },
  ports,
  scrapes: ({ own, options }) => [scrape(own.ports.metrics, { interval: options.interval })],
  objects: ({ own }): Resource[] => [workload(own), service(own)],
});
`;
}

function workloadSource(): string {
  return `import {
  containerPorts,
  httpProbe,
  type OwnPods,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../sdk/index.ts";
import { image } from "./image.ts";
import type { ports } from "./ports.ts";

/** ${fillIn} how many copies may run at once, and why. */
export function workload(own: OwnPods<typeof ports>): Resource {
  const { name, namespace, labels } = own;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          automountServiceAccountToken: false,
          // ${fillIn} the number of the image's user.
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(65534),
          containers: [
            {
              name,
              image,
              ports: containerPorts(own),
              // ${fillIn} what it answers to when it works.
              readinessProbe: httpProbe(own.ports.metrics, "/"),
              // ${fillIn} what it uses in a busy hour.
              resources: {
                requests: { cpu: "10m", memory: "32Mi" },
                limits: { memory: "64Mi" },
              },
              securityContext: restrictedContainer(),
            },
          ],
        },
      },
    },
  };
}
`;
}
