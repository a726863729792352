import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parse, parseAllDocuments, stringify } from "yaml";
import type { Values } from "../../sdk/index.ts";
import { fillFolder } from "./cache.ts";
import { type Crd, crdSchemas } from "./crd-schema.ts";
import type { JsonSchema } from "./json-schema.ts";
import { kindSchemas, objectMeta, type OpenApi } from "./openapi-schema.ts";
import { downloadModule } from "./download-module.ts";
import { pinnedVersion } from "./pinned-version.ts";
import { crdFiles, type KeptFolder, keptFolders, pins, schemasFolder } from "./schemas.ts";
import { kubernetesPins } from "./schema-sources.ts";

/** Makes the schemas of every kind, and copies the manifests they come from, into the cache. */
export async function buildSchemas(): Promise<void> {
  await fillFolder(schemasFolder(), async (root) => {
    const folders = keptFolders(root);
    for (const folder of folders) await copyFolder(folder);
    const json = join(root, "json");
    for (const pin of kubernetesPins) await writeKubernetes(json, pin);
    const definitions = objectMeta(await openApi(kubernetesPins[0]));
    for (const file of crdFiles(folders)) {
      for (const crd of await readCrds(file)) await writeAll(json, crdSchemas(crd, definitions));
    }
  });
}

async function copyFolder({ module, path, folder, chart, revision }: KeptFolder): Promise<void> {
  const source = await downloadModule(pins, module);
  await copyFiles(join(source, path), folder, chart ? "" : ".yaml");
  if (!chart) return;
  if (chart.adds) await copyFiles(join(source, chart.adds), join(folder, "crds"), ".yaml");
  const file = join(folder, "Chart.yaml");
  // Helm renders no chart without those that it may depend on, and they lie elsewhere.
  const { dependencies: _, ...own } = parse(await readFile(file, "utf8")) as Values;
  // Where the tag is the chart's own, that of its program is another one, which stands there.
  const released = revision === `v${String(own["version"])}`;
  const versions = released ? {} : { version: revision, appVersion: revision };
  await writeFile(file, stringify({ ...own, ...versions }));
}

/** Copies by content: the module cache's files are read-only. */
async function copyFiles(source: string, folder: string, ending: string): Promise<void> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && one.name.endsWith(ending))) {
    const copy = join(folder, relative(source, join(entry.parentPath, entry.name)));
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, await readFile(join(entry.parentPath, entry.name)));
  }
}

async function writeKubernetes(json: string, pin: string): Promise<void> {
  const version = pinnedVersion(join(pins, pin), "k8s.io/kubernetes");
  await writeAll(join(json, `${version}-standalone-strict`), kindSchemas(await openApi(pin)));
}

async function openApi(pin: string): Promise<OpenApi> {
  const folder = await downloadModule(join(pins, pin), "k8s.io/kubernetes");
  const file = join(folder, "api/openapi-spec/swagger.json");
  return JSON.parse(await readFile(file, "utf8")) as OpenApi;
}

async function readCrds(file: string): Promise<Crd[]> {
  const documents = parseAllDocuments(await readFile(file, "utf8"));
  return documents
    .map((document) => document.toJS() as Crd | null)
    .filter((object) => object !== null)
    .filter((object) => object.kind === "CustomResourceDefinition");
}

async function writeAll(
  folder: string,
  files: Readonly<Record<string, JsonSchema>>,
): Promise<void> {
  for (const [name, schema] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(schema));
  }
}
