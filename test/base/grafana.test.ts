import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { metricsStore } from "../../base/roles.ts";
import { type Dashboard, type GivesOf, type Resource, seconds } from "../../sdk/index.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { promtoolCheckGroups } from "../judges/promtool.ts";
import {
  applicationOf,
  clusters,
  clustersWith,
  clusterThatRuns,
  objectOf,
  objectsOf,
} from "./evaluated.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { asPrometheusGetsIt, queriesOf } from "./expressions.ts";

type ConfigMap = Extract<Resource, { kind: "ConfigMap" }>;

const application = applicationOf("grafana");
const configOf = (one: typeof application) =>
  objectsOf(one, "ConfigMap").find(({ data }) => data?.["grafana.ini"] !== undefined)?.data ?? {};
const containerOf = ({ spec }: Extract<Resource, { kind: "Deployment" }>) =>
  spec!.template.spec!.containers[0]!;
const config = configOf(application);
const dashboardMaps = application.objects.filter(
  ({ kind, metadata }) => kind === "ConfigMap" && metadata.name !== "grafana",
) as unknown as ConfigMap[];
const dashboards = dashboardMaps.flatMap(({ data = {} }) =>
  Object.entries(data).map(([file, text]) => ({ file, dashboard: JSON.parse(text) as Dashboard })),
);
const pod = objectOf(application, "Deployment").spec?.template.spec;
const container = pod?.containers[0];

/** The sections of an INI file; a line that is neither section nor setting is refused. */
function readIni(text: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const [, title] = line.match(/^\[([a-z_.]+)\]$/) ?? [];
    const [, key, value] = line.match(/^([a-zA-Z_]+) = ([^;#`"]+)$/) ?? [];
    if (title !== undefined && !sections.has(title)) sections.set(title, (section = new Map()));
    else if (key !== undefined && value !== undefined && !section?.has(key))
      section?.set(key, value);
    else throw new Error(`grafana.ini: ${line}`);
  }
  return sections;
}

test("grafana.ini is well-formed, and its address is the Ingress's", () => {
  const cluster = clusterThatRuns(
    "grafana in public",
    "grafana",
    (one) => objectsOf(one, "Ingress").length > 0,
  );
  const open = applicationOf("grafana", cluster);
  const ini = readIni(configOf(open)["grafana.ini"] ?? "");
  const { spec } = objectOf(open, "Ingress");
  const host = `grafana.${cluster.facts.domain}`;
  expect(spec?.tls?.[0]?.hosts).toEqual([host]);
  expect(spec?.rules?.[0]?.host).toBe(host);
  expect(ini.get("server")?.get("root_url")).toBe(`https://${host}`);
  const { ports = [] } = containerOf(objectOf(open, "Deployment"));
  expect(ini.get("server")?.get("http_port")).toBe(String(ports[0]?.containerPort));
  // Whoever is not known sees nothing.
  expect(ini.get("auth.anonymous")?.get("enabled")).toBe("false");
  expect(ini.get("security")?.get("cookie_secure")).toBe("true");
});

test("the Grafana of OnCall fetches OnCall's plugin as its engine is, and nothing else", () => {
  const [cluster] = clustersWith("oncall");
  const own = cluster?.applications.find(({ name }) => name === "oncall-grafana");
  if (!own) throw new NotInFleet("OnCall with a Grafana of its own");
  const engine = objectOf(applicationOf("oncall"), "Deployment", "oncall-engine");
  const [, version = "none"] = /:v(.+)$/.exec(containerOf(engine).image!) ?? [];
  const plugins = readIni(configOf(own)["grafana.ini"]!).get("plugins");
  expect(plugins?.get("preinstall_sync")).toBe(
    `grafana-oncall-app@${version}@https://grafana.com/api/plugins/grafana-oncall-app/versions/${version}/download`,
  );
  expect(plugins?.get("plugin_admin_enabled")).toBe("false");
  const [line] = /\d+/.exec(containerOf(objectOf(own, "Deployment")).image!.split(":")[1]!) ?? [];
  expect(line).toBe("12");
});

test("without a host name it is no Ingress's and no controller's matter", () => {
  const isInside = (one: typeof application) =>
    !(configOf(one)["grafana.ini"] ?? "").includes("root_url = https:");
  const inside = applicationOf("grafana", clusterThatRuns("grafana inside", "grafana", isInside));
  expect(objectsOf(inside, "Ingress")).toEqual([]);
  expect(objectOf(inside, "NetworkPolicy").spec?.ingress).toHaveLength(1);
});

test("what it reads from files is a key of its Secret, and the Secret is mounted", () => {
  const files = [...(config["grafana.ini"] ?? "").matchAll(/\$__file\{(.+)\}/g)].map(
    ([, path]) => path,
  );
  const { target, data } = objectOf(application, "ExternalSecret").spec ?? {};
  const volume = pod?.volumes?.find(({ secret }) => secret?.secretName === target?.name);
  const folder = container?.volumeMounts?.find(({ name }) => name === volume?.name)?.mountPath;
  expect(files.sort()).toEqual(data?.map(({ secretKey }) => `${folder}/${secretKey}`).sort());
  const asked = objectOf(application, "ServiceMonitor").spec.endpoints[0]?.basicAuth;
  const keys = data?.map(({ secretKey }) => secretKey);
  expect(keys).toContain(asked?.username?.key);
  expect(keys).toContain(asked?.password?.key);
  expect([asked?.username?.name, asked?.password?.name]).toEqual([target?.name, target?.name]);
});

test("what it writes lies on a volume, for its root is read-only", () => {
  const ini = readIni(config["grafana.ini"] ?? "");
  const writable = container?.volumeMounts
    ?.filter(({ name }) =>
      pod?.volumes?.some((one) => one.name === name && (one.persistentVolumeClaim ?? one.emptyDir)),
    )
    .map(({ mountPath }) => mountPath);
  expect(container?.securityContext?.readOnlyRootFilesystem).toBe(true);
  expect(writable?.sort()).toEqual(["/tmp", "/var/lib/grafana"]);
  for (const path of [
    ini.get("paths")?.get("data"),
    ini.get("unified_storage")?.get("index_path"),
  ]) {
    expect(`${path}/`).toMatch(/^\/var\/lib\/grafana\//);
  }
  expect(ini.get("log")?.get("mode")).toBe("console");
});

test("every folder of dashboards is provided, mounted and filled", () => {
  const { providers } = parse(config["dashboards.yaml"] ?? "") as {
    providers: { name: string; options: { path: string } }[];
  };
  const mounted = providers.map(({ options }) => {
    const mount = container?.volumeMounts?.find(({ mountPath }) => mountPath === options.path);
    const volume = pod?.volumes?.find(({ name }) => name === mount?.name);
    return volume?.configMap?.name;
  });
  expect(mounted.length).toBeGreaterThan(2);
  expect(mounted).toEqual(dashboardMaps.map(({ metadata }) => metadata.name));
  for (const { data = {} } of dashboardMaps) expect(Object.keys(data)).not.toEqual([]);
});

test("every component's dashboards reach Grafana wherever both run", () => {
  // A base has what runs beside it where it runs first: not for each is that the same cluster.
  for (const { applications } of clusters) {
    const maps = applications.flatMap(({ objects }) =>
      objects.map(({ metadata }) => metadata.name),
    );
    for (const { component, readers } of applications) {
      if (!component.dashboards) continue;
      expect(readers.dashboards).not.toEqual([]);
      const shown = readers.dashboards?.map((name) => `${name}-dashboards-${component.name}`);
      expect(maps).toEqual(expect.arrayContaining(shown ?? [component.name]));
    }
  }
});

test("dashboards have uids of their own, and fit into a ConfigMap", () => {
  const uids = dashboards.map(({ dashboard }) => dashboard.uid);
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids.filter((uid) => !/^[a-z0-9-]{1,40}$/.test(uid))).toEqual([]);
  expect(dashboards.map(({ file }) => file)).toEqual(uids.map((uid) => `${uid}.json`));
  for (const { data = {} } of dashboardMaps) {
    const bytes = Object.values(data).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(1024 * 1024);
  }
});

test("panels stand beside or below each other, none on another or beyond the edge", () => {
  for (const { dashboard } of dashboards) {
    const taken = new Set<string>();
    const twice: string[] = [];
    for (const panel of dashboard["panels"] as {
      gridPos: Record<"x" | "y" | "w" | "h", number>;
    }[]) {
      const { x, y, w, h } = panel.gridPos;
      expect(x + w).toBeLessThanOrEqual(24);
      for (let column = x; column < x + w; column++) {
        for (let row = y; row < y + h; row++) {
          const cell = `${column},${row}`;
          if (taken.has(cell)) twice.push(cell);
          taken.add(cell);
        }
      }
    }
    expect([dashboard.uid, twice]).toEqual([dashboard.uid, []]);
  }
});

test("every query asks a datasource that is provisioned", () => {
  const { datasources } = parse(config["datasources.yaml"] ?? "") as {
    datasources: { uid: string; url: string; type: string }[];
  };
  const fixed = ["prometheus", "alertmanager"];
  expect(datasources.filter(({ uid }) => fixed.includes(uid))).toMatchObject([
    { uid: "prometheus", type: "prometheus", url: "http://prometheus.observability.svc:9090" },
    {
      uid: "alertmanager",
      type: "alertmanager",
      url: "http://alertmanager.observability.svc:9093",
    },
  ]);
  const asked = dashboards.flatMap(({ dashboard }) => queriesOf(dashboard));
  expect(asked.length).toBeGreaterThan(20);
  expect(new Set(asked.map(({ datasource }) => datasource.uid))).toEqual(new Set(["prometheus"]));
});

test("log lines of each tenant are shown, under a uid of their own", () => {
  const shows = (one: typeof application) =>
    (configOf(one)["datasources.yaml"] ?? "").includes("type: loki");
  const cluster = clusterThatRuns("grafana beside a log store", "grafana", shows);
  const text = configOf(applicationOf("grafana", cluster))["datasources.yaml"] ?? "";
  const { datasources } = parse(text) as { datasources: { type: string }[] };
  const loki = (uid: string, tenant: string) => ({
    uid,
    url: "http://loki.observability.svc:3100",
    jsonData: { httpHeaderName1: "X-Scope-OrgID", timeout: 65 },
    secureJsonData: { httpHeaderValue1: tenant },
  });
  expect(datasources.filter(({ type }) => type === "loki")).toMatchObject([
    loki("loki", "platform"),
    ...["otlp", ...cluster.facts.monitoredNamespaces].map((one) => loki(`loki-${one}`, one)),
  ]);
});

test("it waits for an answer of each store longer than that works on one", () => {
  for (const { applications } of clusters) {
    const stores = applications.flatMap(({ name, provides }) =>
      provides.filter(({ role }) => role === metricsStore).map(({ gives }) => ({ name, gives })),
    );
    const here = applications.find(({ name }) => name === "grafana");
    if (!here) continue;
    const { datasources } = parse(configOf(here)["datasources.yaml"] ?? "") as {
      datasources: { type: string; url: string; jsonData: { timeout?: number } }[];
    };
    const shown = datasources.filter(({ type }) => type === "prometheus");
    // A private one is shown where a cluster binds it.
    const open = applications.filter((one) => !one.private).map(({ name }) => name);
    for (const { name, gives } of stores) {
      const { queryTimeout } = gives({ tenant: "platform" } as never) as GivesOf<
        typeof metricsStore
      >;
      const asking = shown.filter(({ url }) => url.startsWith(`http://${name}.`));
      expect(asking.length).toBeGreaterThan(open.includes(name) ? 0 : -1);
      for (const { jsonData } of asking) {
        expect(jsonData.timeout).toBeGreaterThan(seconds(queryTimeout));
      }
    }
  }
});

test("a dashboard that leaves the repository leaves Grafana", () => {
  const { providers } = parse(config["dashboards.yaml"] ?? "") as {
    providers: { disableDeletion: boolean }[];
  };
  expect(providers.filter(({ disableDeletion }) => disableDeletion)).toEqual([]);
});

test("promtool reads every query of every dashboard", async () => {
  const queries = dashboards.flatMap(({ dashboard }) => queriesOf(dashboard));
  const rules = queries.map(({ panel, expr }, index) => ({
    record: `panel:query_${index}:value`,
    expr: asPrometheusGetsIt(expr),
    labels: { panel },
  }));
  expect(await promtoolCheckGroups([{ name: "dashboards", rules }])).toEqual({
    ok: true,
    output: expect.stringContaining(`${queries.length} rules found`),
  });
});

test("its objects are what the API, the operator and External Secrets know", async () => {
  expect(await kubeconformObjects(application.objects)).toEqual({
    objects: application.objects.length,
    findings: [],
  });
});
