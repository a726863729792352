import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { fleet as fleetOfContent } from "../../clusters/index.ts";
import { overlay, type Resource, upstream } from "../../sdk/index.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import { isOverlay, type Overlay } from "../../sdk/model/overlay.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { brokenAt, pathsOf, seeded, strange } from "../broken-copies.ts";
import { componentOf, observability, smallFleet } from "../small-fleet.ts";
import { configMap } from "../small-objects.ts";

const definitions = upstream({
  namespace: observability,
  phase: "crds",
  repository: "https://github.com/example/definitions",
  tag: "v1.0.0",
  path: "crds",
  form: "files",
  kinds: ["apiextensions.k8s.io/v1/CustomResourceDefinition"],
});
const { clusters, ...rest } = smallFleet([configMap("a")]);
const sound = brokenAt(
  { ...rest, clusters: clusters.filter(({ name }) => name === "us-test") },
  ["clusters", "0", "stacks", "0", "stack", "applications", "definitions"],
  definitions,
) as Fleet;

async function said(path: string, by: unknown): Promise<string[]> {
  const { findings, files } = await build(brokenAt(sound, path.split("/"), by) as Fleet);
  expect(files).toEqual([]);
  return findings.map(formatFinding);
}

const stack = "clusters/0/stacks/0";
const example = `${stack}/stack/applications/example`;
const source = `${stack}/stack/applications/definitions/upstream`;
const kind = `${source}/kinds/0`;
const gateway = {
  ...{ name: "public", namespace: "gateways", listener: "https" },
  proxies: { cidrs: ["192.168.0.0/24"] },
};
const widget = "example.com/v1/Widget";

test.each<[string, unknown, string]>([
  ["clusters", undefined, "fleet clusters: is missing: a list is needed"],
  // In two parts, so that no scanner takes this file for a leak.
  ["repository", ["https://bot", "word@example.com/a"].join(":"), "repository: holds a password"],
  [`${source}/repository`, ["https://bot", "word@a.b/c"].join(":"), "repository: holds a password"],
  ["argo/cluster", 7, "fleet argo.cluster: is 7: a text is needed"],
  ["clusters/0/secretStore", undefined, "us-test secretStore: is missing: a map is needed"],
  ["clusters/0/name", undefined, "clusters[0] name: is missing: a text is needed"],
  ["clusters/0/cidrs/pods", "10.0.0.0/8", 'cidrs.pods: is "10.0.0.0/8": a list is needed'],
  ["clusters/0/cidrs/pods/0", null, "us-test cidrs.pods[0]: is null: a text is needed"],
  ["clusters/0/network", "calico", 'us-test network: is "calico": a map is needed'],
  [
    "clusters/0/network/policies",
    "aws",
    'us-test network.policies: is "aws": "calico" or "vpcCni"',
  ],
  ["clusters/0/network/dns", undefined, "us-test network.dns: is missing: a map is needed"],
  [
    "clusters/0/network/dns/server",
    "bind",
    'network.dns.server: is "bind": "coreDns" or "kubeDns"',
  ],
  ["clusters/0/network/dns/cache", "yes", 'network.dns.cache: is "yes": "nodeLocalDns" or'],
  ["clusters/0/ingress/solvesBy", "http", 'ingress.solvesBy: is "http": "dns01" or "http01"'],
  ["clusters/0/ingress/annotations", "a", 'us-test ingress.annotations: is "a": a map is needed'],
  [
    "clusters/0/gateway",
    { ...gateway, port: 80 },
    "gateway.port: is nothing that can be said here",
  ],
  ["clusters/0/gateway", { ...gateway, proxies: { cidrs: [7] } }, "gateway.proxies.cidrs[0]: is 7"],
  ["clusters/0/secretStore/provider", "aws", 'us-test secretStore.provider: is "aws": "'],
  [stack, () => ({}), "us-test stacks[0]: is a function: a map is needed"],
  [`${stack}/stack/name`, null, "stack name: is null: a text is needed"],
  [`${stack}/stack/applications`, [], "small applications: is a list: a map is needed"],
  [`${example}/phase`, "nope", '*/example phase: is "nope": "foundation" or "crds" or "operators"'],
  [`${example}/namespace`, "a", '*/example namespace: is "a": a map is needed'],
  [`${example}/component`, undefined, "*/example component: is missing: a map is needed"],
  [`${example}/component/objects`, [], "*/example component.objects: is a list: a function is"],
  [`${source}/kinds`, undefined, "*/definitions upstream.kinds: is missing: a list is needed"],
  [`${source}/kinds`, [], "upstream.kinds: is empty: Argo CD delivers only what is listed"],
  [kind, 7, "upstream.kinds[0]: is 7: a text or a map is needed"],
  [kind, "Deployment", '"Deployment" is no kind (apiVersion/Kind, as in "apps/v1/Deployment"'],
  [kind, "v1/ConfigMapp/", '"v1/ConfigMapp/" is no kind (did you mean "v1/ConfigMap"?)'],
  [
    kind,
    "apiextensions.k8s.io/CustomResourceDefinition",
    'is no kind (did you mean "apiextensions.k8s.io/v1/CustomResourceDefinition"?)',
  ],
  [kind, "app/v1/Deployment", 'namespace (did you mean "apps/v1/Deployment"? Else write {'],
  [
    kind,
    widget,
    `upstream.kinds[0]: nothing says whether a ${widget} lives in a namespace ` +
      `(write { kind: "${widget}", scope: "Namespaced" }, or "Cluster")`,
  ],
  [kind, { kind: widget, scope: "Global" }, 'scope: is "Global": "Cluster" or "Namespaced"'],
  [kind, { kind: widget }, "upstream.kinds[0].scope: is missing"],
  [
    kind,
    { kind: "apps/v1/Deployment", scope: "Cluster" },
    'is said to be "Cluster", but apps/v1/Deployment is "Namespaced" (leave the scope out)',
  ],
  [`${source}/form`, undefined, 'upstream.form: is missing: "files" or "kustomize" is needed'],
  [`${source}/form`, "helm", 'upstream.form: is "helm": "files" or "kustomize" is needed'],
  [`${source}/prune`, "no", 'upstream.prune: is "no": true is needed'],
  [
    `${stack}/stack/retires`,
    { kinds: [widget] },
    `retires.kinds[0]: nothing says whether a ${widget} lives in a namespace`,
  ],
  [
    `${stack}/choices`,
    { exampel: {} },
    'us-test/exampel: Cannot choose "exampel": the stack "small" has no such application ' +
      '(did you mean "example"?)',
  ],
  [`${stack}/choices`, { example: null }, 'us-test/example: Cannot choose null of "example"'],
  [`${stack}/choices`, { definitions: {} }, "us-test/definitions: Cannot choose anything of"],
])("%s = %p is one finding, and nothing else is told", async (path, by, says) => {
  const lines = await said(path, by);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(says);
  expect(lines[0]).toMatch(/ \[definitions\]$/);
});

test("a kind that nobody knows is taken with its scope", async () => {
  const { findings } = await build(
    brokenAt(sound, kind.split("/"), { kind: widget, scope: "Cluster" }) as Fleet,
  );
  expect(findings).toEqual([]);
});

test("a misspelt fact is told once, not as one too many and one missing", async () => {
  const { secretStore, ...rest } = sound.clusters[0]!;
  expect(await said("clusters/0", { ...rest, secretstore: secretStore })).toEqual([
    "us-test secretstore: is nothing that can be said here " +
      '(did you mean "secretStore"?) [definitions]',
  ]);
});

test("what is wrong with one cluster does not hide what is wrong with another", async () => {
  const one = brokenAt({ ...rest, clusters }, ["clusters", "0", "domain"], undefined);
  const { findings } = await build(brokenAt(one, ["clusters", "1", "region"], 1) as Fleet);
  expect(findings.map(({ object, field }) => `${object} ${field}`)).toEqual([
    "eu-test domain",
    "us-test region",
  ]);
});

test("two stacks of one name are told", async () => {
  const twice = brokenAt({ ...rest, clusters }, [...stack.split("/"), "stack", "purpose"], "other");
  const { findings } = await build(twice as Fleet);
  expect(findings.map(formatFinding)).toEqual(["small: is the name of two stacks [definitions]"]);
});

test("a stack that a cluster lists twice is told once, at the cluster", async () => {
  const chosen = clusters.find(({ name }) => name === "us-test")!.stacks;
  const twice = brokenAt(sound, ["clusters", "0", "stacks"], [...chosen, ...chosen]);
  const { findings } = await build(twice as Fleet);
  expect(findings.map(formatFinding)).toEqual([
    'us-test stacks: lists the stack "small" twice (once will do: what is chosen of it stands together) [definitions]',
  ]);
});

test("no definition of any shape ends with an exception", async () => {
  const random = seeded(20_261_121);
  const paths = pathsOf(sound);
  for (let round = 0; round < 300; round++) {
    const path = paths[random(paths.length)]!;
    const by = strange[random(strange.length)];
    const fleet = brokenAt(sound, path, by) as Fleet;
    await expect(build(fleet)).resolves.toMatchObject({ evaluated: { definition: fleet } });
  }
});

const web = componentOf("web", [configMap("a")], { options: { size: 1 } });

/** What is said of the small fleet, where one cluster has an overlay of `web`. */
async function saidOfOverlay(choice: Partial<Overlay>): Promise<string[]> {
  const fleet = smallFleet([], { beside: { web } });
  const { findings } = await build(
    brokenAt(fleet, ["clusters", "0", "stacks", "0", "choices"], {
      web: { ...overlay(web, {}), ...choice },
    }) as Fleet,
  );
  return findings.map((finding) => `${finding.source}: ${formatFinding(finding)}`);
}

const place = "overlays/eu-test/web.ts:3";
const labelled = (objects: readonly Resource[]) =>
  objects.map((one) => ({ ...one, metadata: { ...one.metadata, labels: { a: "b" } } }) as Resource);

test("an overlay that changes something on its own cluster is taken", async () => {
  expect(await saidOfOverlay({ place, objects: labelled })).toEqual([]);
});

test.each<[string, Partial<Overlay>, string]>([
  [
    "of another cluster",
    { place: "overlays/us-test/web.ts:3", objects: labelled },
    "overlays/us-test/web.ts:3: eu-test/web: Cannot apply the overlay of us-test to eu-test",
  ],
  ["that is empty", { place }, `${place}: eu-test/web: the overlay of "web" changes nothing`],
  [
    "that chooses the defaults",
    { place, options: { size: 1 } },
    `${place}: eu-test/web: the overlay of "web" changes nothing`,
  ],
  [
    "whose function finds nothing",
    { place, options: { size: 2 }, objects: (objects) => objects.map((one) => ({ ...one })) },
    `${place}: eu-test/web: the overlay of "web" has a function that changes no object`,
  ],
  [
    "that is none",
    { options: null as never },
    "clusters/eu-test.ts: eu-test/web options: is null: a map is needed",
  ],
  [
    "that says what nobody hears",
    overlay(web, { option: { size: 2 } } as never),
    'eu-test/web option: is nothing that can be said here (did you mean "options"?)',
  ],
])("an overlay %s is told, by the line that it stands in", async (_, choice, says) => {
  expect(await saidOfOverlay(choice)).toEqual([expect.stringContaining(says)]);
});

test("an overlay knows the line that it is declared in", () => {
  const [, choice] = fleetOfContent.clusters
    .flatMap(({ stacks }) =>
      stacks.flatMap(({ choices }) => Object.entries<object | false>(choices)),
    )
    .find(([, one]) => one !== false && isOverlay(one))!;
  expect((choice as Overlay).place).toMatch(/^overlays\/[\w-]+\/[\w-]+\.ts:\d+$/);
});
