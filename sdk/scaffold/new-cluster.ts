import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SyntaxKind } from "ts-morph";
import { Failure } from "../basics/fail.ts";
import { sourceFile } from "../basics/source-file.ts";
import { fillIn } from "../model/fill-in.ts";
import type { Fleet } from "../model/fleet.ts";
import { camelCase } from "../basics/camel-case.ts";
import { judgeName, wordsOf } from "./judge-name.ts";
import { writeFormatted } from "./write-formatted.ts";

/**
 * Writes a cluster's file with the stacks that all others run, but Argo CD's own, and its line in the fleet. The facts
 * are to be filled in: until then the checks refuse them by name. Returns the paths.
 */
export async function newCluster(
  repository: string,
  { name, fleet }: { readonly name: string; readonly fleet: Fleet },
): Promise<string[]> {
  const path = join("clusters", `${name}.ts`);
  if (existsSync(join(repository, path))) {
    throw new Failure(`Cannot begin the cluster "${name}": ${path} is there already`);
  }
  const index = join("clusters", "index.ts");
  const fleetText = readFileSync(join(repository, index), "utf8");
  const stacks = stacksOf(repository).filter(
    (stack) => runsEverywhere(stack, fleet) && !isArgos(stack, fleet),
  );
  const taken = ["cluster", ...stacks.map(camelCase), ...wordsOf(sourceFile(fleetText))];
  judgeName({ what: "cluster", name, example: "ap-prod", word: camelCase(name), taken });
  return writeFormatted(repository, {
    [path]: source(name, stacks),
    [index]: withCluster(fleetText, name),
  });
}

/** The stacks of `apps/`, by file name. */
function stacksOf(repository: string): string[] {
  const folder = join(repository, "apps");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => readFileSync(join(folder, file), "utf8").includes(" = stack({"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

/** What only some clusters run is a choice, and brings questions that the others were asked. */
function runsEverywhere(file: string, { clusters }: Fleet): boolean {
  return clusters.every(({ stacks }) => stacks.some(({ stack }) => stack.name === file));
}

/** Whether a stack delivers to where Argo CD lives: its settings, with the credentials of every cluster. */
function isArgos(file: string, { argo, clusters }: Fleet): boolean {
  const stacks = clusters.flatMap((cluster) => cluster.stacks.map(({ stack }) => stack));
  return stacks
    .filter(({ name }) => name === file)
    .flatMap(({ applications }) => Object.values(applications))
    .some(({ namespace }) => namespace.name === argo.namespace);
}

function source(name: string, stacks: readonly string[]): string {
  const imports = stacks.map((file) => `import { ${camelCase(file)} } from "../apps/${file}.ts";`);
  const calls = stacks.map((file) => `${camelCase(file)}()`);
  return `${imports.join("\n")}
import { cluster } from "../sdk/index.ts";

export const ${camelCase(name)} = cluster({
  name: "${name}",
  revision: "main",
  region: "${fillIn} the provider's name of the region",
  domain: "${fillIn} the DNS zone below which hosts are public",
  storageClass: "${fillIn} a class of SSD volumes that can grow",
  cidrs: {
    nodes: ["${fillIn} where nodes have their addresses"],
    pods: ["${fillIn} where pods have their addresses"],
    services: ["${fillIn} where Services have their addresses"],
  },
  apiServer: { cidrs: ["${fillIn} where the API server answers"], port: 443 },
  // ${fillIn} who enforces NetworkPolicies and answers names: vpcCni, cilium, dataplaneV2 ...
  network: { policies: "calico", dns: { server: "coreDns" } },
  ingress: {
    className: "${fillIn} the IngressClass",
    namespace: "${fillIn} where its controller runs",
    podLabels: { "app.kubernetes.io/name": "${fillIn} a label of its pods" },
    clusterIssuer: "${fillIn} the ClusterIssuer of cert-manager",
  },
  secretStore: {
    kind: "ClusterSecretStore",
    name: "${fillIn} the store of External Secrets",
    // ${fillIn} what it is: azureKeyVault, gcpSecretManager, vault ...
    provider: "awsSecretsManager",
  },
  monitoredNamespaces: [],
  stacks: [${calls.join(", ")}],
});
`;
}

/** The fleet with one more cluster, in the order of the names. */
function withCluster(text: string, name: string): string {
  const file = sourceFile(text);
  const paths = file.getImportDeclarations().map((one) => one.getModuleSpecifierValue());
  const module = `./${name}.ts`;
  const before = paths.filter((path) => !path.startsWith("./") || path < module).length;
  file.insertImportDeclaration(before, {
    moduleSpecifier: module,
    namedImports: [camelCase(name)],
  });
  const clusters = file
    .getDescendantsOfKind(SyntaxKind.PropertyAssignment)
    .find((property) => property.getName() === "clusters")
    ?.getInitializerIfKind(SyntaxKind.ArrayLiteralExpression);
  if (!clusters) throw new Failure("Cannot find the list of clusters in clusters/index.ts");
  const names = clusters.getElements().map((element) => element.getText());
  clusters.insertElement(names.filter((one) => one < camelCase(name)).length, camelCase(name));
  return file.getFullText();
}
