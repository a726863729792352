import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { wrongPassword } from "../../base/grafana/import/script.ts";
import type { Dashboard } from "../../sdk/index.ts";
import { objectOf } from "../base/evaluated.ts";
import { grafanaApiRefusals } from "../judges/grafana-api.ts";
import { plainFolder } from "../write/sandbox.ts";
import { type GrafanaHere, startGrafana } from "./grafana.ts";
import { filledGrafana, mountsOf, runImport } from "./import-job.ts";

const folder = join(plainFolder(), "pod");
/** What a shell, curl's own files and JSON each read in a way of their own. */
const password = String.raw`a"b\c $d'e:é#`;
let grafana: GrafanaHere;

afterEach(() => grafana.stop());

/** Each dashboard and datasource that the Job mounts, by its kind and uid. */
function carried(): Map<string, unknown> {
  const found = [...mountsOf(filledGrafana(), password)].flatMap(([path, files]) =>
    Object.entries(files)
      .filter(([file]) => file.endsWith(".json"))
      .map(([file, text]): [string, unknown] => {
        const kind = path.includes("/dashboards/") ? "dashboards" : "datasources";
        return [`${kind}/${file.replace(/\.json$/, "")}`, JSON.parse(text)];
      }),
  );
  return new Map(found);
}

test("it brings all that it carries, and again changes nothing; Grafana's published types take each request", async () => {
  grafana = await startGrafana({ password, away: 1 });
  const mounts = mountsOf(filledGrafana(), password);
  expect(await runImport(mounts, { folder, url: grafana.url })).toMatchObject({ code: 0 });
  const once = structuredClone(grafana.holds);
  const wanted = carried();
  expect([...wanted.keys()].filter((key) => key.startsWith("dashboards/")).length).toBeGreaterThan(
    1,
  );
  expect([...once.keys()].sort()).toEqual(["folders/imported", ...wanted.keys()].sort());
  for (const [key, value] of wanted) {
    const held = once.get(key) as { readonly dashboard?: Dashboard };
    expect(held.dashboard ?? held).toEqual(value);
  }
  const first = grafana.requests.length;
  expect(await runImport(mounts, { folder, url: grafana.url })).toMatchObject({ code: 0 });
  expect(grafana.holds).toEqual(once);
  // The second time it finds each datasource, and makes none.
  const again = grafana.requests.slice(first).map(({ method, url }) => `${method} ${url}`);
  expect(again).toContain("PUT /api/datasources/uid/prometheus");
  expect(again).not.toContain("POST /api/datasources");
  const refused = await grafanaApiRefusals(grafana.requests);
  expect(refused.filter((one) => one !== undefined)).toEqual([]);
});

test("Grafana's published types refuse what they do not know", async () => {
  grafana = await startGrafana({ password });
  const refused = await grafanaApiRefusals([
    { method: "POST", url: "/api/dashboards/db", body: '{"dashbord":{}}' },
    { method: "POST", url: "/api/datasources", body: '{"name":"a","editable":false}' },
    { method: "GET", url: "/api/search?folder=a", body: "" },
    { method: "POST", url: "/api/dashboards", body: "{}" },
  ]);
  expect(refused).toEqual([
    'json: unknown field "dashbord"',
    'json: unknown field "editable"',
    'unknown parameter "folder"',
    "POST /api/dashboards is asked by nobody",
  ]);
});

test("a dashboard whose file is gone goes, and what people made elsewhere stays", async () => {
  grafana = await startGrafana({ password });
  const mounts = mountsOf(filledGrafana(), password);
  const hold = (uid: string, folderUid: string) =>
    (grafana.holds as Map<string, unknown>).set(`dashboards/${uid}`, { folderUid });
  hold("left", "imported");
  hold("theirs", "drafts");
  const { code, stdout } = await runImport(mounts, { folder, url: grafana.url });
  expect(code).toBe(0);
  expect(stdout).toContain("the dashboard left, which goes\n");
  expect([...grafana.holds.keys()]).toContain("dashboards/theirs");
  expect([...grafana.holds.keys()]).not.toContain("dashboards/left");
});

test("a wrong password is said once, and the Job tries it no second time", async () => {
  grafana = await startGrafana({ password: "another" });
  const mounts = mountsOf(filledGrafana(), password);
  const { code, stderr } = await runImport(mounts, { folder, url: grafana.url });
  expect(stderr).toBe(
    "Grafana does not know this password of admin: it keeps the one it was made with\n",
  );
  expect(grafana.strangers()).toBe(1);
  const { podFailurePolicy, template } = objectOf(filledGrafana(), "Job").spec!;
  expect(podFailurePolicy!.rules).toEqual([
    {
      action: "FailJob",
      onExitCodes: {
        containerName: template.spec!.containers[0]!.name,
        operator: "In",
        values: [code],
      },
    },
  ]);
  expect(code).toBe(wrongPassword);
});

test("what Grafana refuses ends the Job with Grafana's own words", async () => {
  grafana = await startGrafana({ password });
  const mounts = mountsOf(filledGrafana(), password);
  const broken = new Map(
    [...mounts].map(([path, files]) => [
      path,
      path.endsWith("/datasources") ? { "other.json": '{"uid":"prometheus"}' } : files,
    ]),
  );
  await runImport(broken, { folder, url: grafana.url });
  const { code, stderr } = await runImport(broken, { folder, url: grafana.url });
  expect(code).toBe(1);
  expect(stderr).toBe('Grafana answers 409 to the datasource other: {"message":"exists"}\n');
});
