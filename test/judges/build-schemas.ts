import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parseAllDocuments } from "yaml";
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

async function copyFolder(kept: KeptFolder): Promise<void> {
  const source = join(await downloadModule(pins, kept.module), kept.path);
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const name = relative(source, join(entry.parentPath, entry.name));
    if (!kept.chart && !name.endsWith(".yaml")) continue;
    await mkdir(dirname(join(kept.folder, name)), { recursive: true });
    // A copy made by content: the module cache's files are read-only.
    await writeFile(join(kept.folder, name), await readFile(join(source, name)));
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
