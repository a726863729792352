import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Project, SyntaxKind } from "ts-morph";
import { Failure } from "../basics/fail.ts";
import { fillIn } from "../model/fill-in.ts";
import { camelCase } from "../basics/camel-case.ts";
import { writeFormatted } from "./write-formatted.ts";

/**
 * Writes a component that runs one Deployment behind a Service, and its line in a stack. The image is to
 * be filled in: until then the checks refuse it. Returns the paths.
 */
export async function newComponent(
  repository: string,
  name: string,
  { stack }: { stack: string },
): Promise<string[]> {
  if (!/^[a-z][-a-z0-9]*[a-z0-9]$/.test(name)) {
    throw new Failure(`Cannot begin the component "${name}": name it like billing-exporter`);
  }
  const folder = join("base", name);
  if (existsSync(join(repository, folder))) {
    throw new Failure(`Cannot begin the component "${name}": ${folder} is there already`);
  }
  const path = join("apps", `${stack}.ts`);
  if (!existsSync(join(repository, path))) {
    throw new Failure(`Cannot add the component "${name}": ${path} does not exist`);
  }
  return writeFormatted(repository, {
    [join(folder, "endpoints.ts")]: endpointsSource(name),
    [join(folder, "image.ts")]: `/** ${fillIn} where its releases are announced. */
export const image = "${fillIn} the image with its tag";
`,
    [join(folder, `${name}.ts`)]: componentSource(name),
    [join(folder, "RUNBOOK.md")]:
      `# ${name}\n\n${fillIn} how to look inside, and what to know at night.\n`,
    [path]: withApplication(readFileSync(join(repository, path), "utf8"), name),
  });
}

function endpointsSource(name: string): string {
  return `import { endpoints, nameLabel } from "../../sdk/index.ts";

export const ${camelCase(name)}Endpoints = endpoints({
  component: "${name}",
  service: "${name}",
  selector: nameLabel("${name}"),
  // ${fillIn} the ports that the program listens on.
  ports: { metrics: { port: 8080 } },
});
`;
}

function componentSource(name: string): string {
  const constant = camelCase(name);
  return `import {
  component,
  containerPorts,
  from,
  httpProbe,
  restrictedContainer,
  restrictedPod,
  service,
  serviceMonitor,
} from "../../sdk/index.ts";
import { prometheusEndpoints } from "../prometheus/endpoints.ts";
import { ${constant}Endpoints as own } from "./endpoints.ts";
import { image } from "./image.ts";

/** ${fillIn} what it is for. */
export const ${constant} = component({
  name: "${name}",
  options: { interval: "60s" },
  endpoints: own,
  flows: () => ({ scrape: from(prometheusEndpoints, own.ports.metrics, "scrape") }),
  objects: ({ namespace, options, flows }) => [
    {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "${name}", namespace, labels: own.selector },
      spec: {
        replicas: 1,
        selector: { matchLabels: own.selector },
        template: {
          metadata: { labels: own.selector },
          spec: {
            automountServiceAccountToken: false,
            // ${fillIn} the number of the image's user.
            securityContext: restrictedPod(65534),
            containers: [
              {
                name: "${name}",
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
    },
    service(own, namespace),
    serviceMonitor("${name}", namespace, [{ from: flows.scrape, interval: options.interval }]),
  ],
});
`;
}

/** The stack with one more application, beside its others. */
function withApplication(text: string, name: string): string {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile("stack.ts", text);
  const module = `../base/${name}/${name}.ts`;
  const paths = file.getImportDeclarations().map((one) => one.getModuleSpecifierValue());
  file.insertImportDeclaration(
    paths.filter((path) => path.startsWith("../base/") && path < module).length,
    { moduleSpecifier: module, namedImports: [camelCase(name)] },
  );
  const applications = file
    .getDescendantsOfKind(SyntaxKind.PropertyAssignment)
    .find((property) => property.getName() === "applications")
    ?.getInitializerIfKind(SyntaxKind.ObjectLiteralExpression);
  if (!applications) throw new Failure(`Cannot find the applications of the stack of "${name}"`);
  const key = name.includes("-") ? `"${name}"` : name;
  applications.addPropertyAssignment({
    name: key,
    initializer: `application(${camelCase(name)}, { namespace: observability, phase: "workloads" })`,
  });
  return file.getFullText();
}
