import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import {
  type Author,
  monitors,
  type OwnPods,
  type Scrape,
  scrape,
  scrapeConfigs,
  scrapeSecrets,
} from "../../sdk/index.ts";
import { ownOf } from "../../sdk/evaluate/own.ts";
import { clusters } from "../base/evaluated.ts";
import { judgedJobs, type JudgedJob, operatorConfig } from "../judges/scrape-configs.ts";
import { promtoolCheckConfig } from "../judges/promtool.ts";
import { putFiles, temporaryFolder } from "../layout/temporary-folder.ts";
import { componentOf } from "../small-fleet.ts";
import { clusterOf } from "./discovered.ts";

const folder = temporaryFolder();
const said = clusters.flatMap(({ facts, applications }) =>
  applications.flatMap(({ name, component, namespace, facets }) =>
    facets.scrapes
      ? [{ at: facts.name, by: authorOf(name, component.name, namespace.name), of: facets.scrapes }]
      : [],
  ),
);

function authorOf(name: string, component = name, namespace = "observability"): Author {
  return { name, component, namespace, runbook: "https://example.com/RUNBOOK.md", team: "a" };
}

/** One that says all that can be said, by each way of finding it. */
function awkward(): Scrape[] {
  const { own } = ownOf(
    componentOf("web", [], {
      pods: {
        "front.end": { ports: { http: { number: 8080, speaks: "https", servicePort: 443 } } },
        worker: { ports: { metrics: { number: 9100, speaks: "http" } } },
      },
    }),
    { name: "web", namespace: "shop", options: {} },
  ) as { own: Record<string, OwnPods> };
  const common = {
    interval: "45s",
    scrapeTimeout: "20s",
    path: "/probe",
    params: { module: ["a", "b$1"], target: [""] },
    honorLabels: true,
    honorTimestamps: false,
    basicAuth: {
      username: { name: "web", key: "user" },
      password: { name: "web", key: "password" },
    },
    relabelings: [
      { sourceLabels: ["__metrics_path__"], targetLabel: "metrics_path" },
      { action: "replace", targetLabel: "tier", replacement: "front" },
      { action: "drop", sourceLabels: ["__meta_kubernetes_pod_name"], regex: "web-old-.*" },
      { action: "labeldrop", regex: "endpoint|container" },
    ],
    metricRelabelings: [
      { action: "keep", sourceLabels: ["__name__", "le"], regex: "a.*;(0\\.1|1)" },
      { sourceLabels: ["code"], regex: "(.).*", targetLabel: "class", replacement: "${1}xx" },
    ],
    sampleLimit: 1000,
  } as const;
  const { ports } = own["front.end"]!;
  return [
    scrape(ports["http"]!, {
      ...common,
      tlsConfig: { insecureSkipVerify: true, serverName: "web" },
    }),
    scrape(ports["http"]!, {
      tlsConfig: { caFile: "/etc/ca.crt" },
      bearerTokenFile: "/var/run/token",
      sampleLimit: 1000,
      relabelings: [{ targetLabel: "job", replacement: "own" }],
    }),
    scrape(own["worker"]!.ports["metrics"]!, { ...common, by: "pods" }),
    scrape(ports["http"]!, {
      authorization: { credentials: { name: "web", key: "token" } },
      sampleLimit: 1000,
    }),
  ];
}

const secretFile = ({ name, key }: { name: string; key: string }) => `/secrets/${name}/${key}`;
const everything = [...said, { at: "awkward", by: authorOf("web", "web", "shop"), of: awkward() }];
const asked = clusters.map(({ facts }) => facts.name).concat("awkward");
const handedAt = (at: string) => everything.filter((one) => one.at === at);

function plainConfig(at: string): string {
  return stringify({
    global: { scrape_interval: "30s" },
    scrape_configs: scrapeConfigs(handedAt(at), { secretFile }),
  });
}

test.each(asked)("promtool takes what is printed of the scrapes of %s", async (at) => {
  putFiles(folder, [{ path: `${at}.yml`, content: plainConfig(at) }]);
  expect(await promtoolCheckConfig(join(folder, `${at}.yml`))).toMatchObject({ ok: true });
});

/** What the operator reads there, and whose targets they are. */
function operatedAt(at: string) {
  const handed = handedAt(at);
  const pods = [...new Set(handed.flatMap(({ of }) => of.map(({ port }) => port.of)))];
  const secrets = handed.flatMap((one) =>
    scrapeSecrets([one]).map(({ name, keys }) => ({
      metadata: { name, namespace: one.by.namespace },
      // The user that the operator writes into its configuration says which key it is.
      data: Object.fromEntries(keys.map((key) => [key, btoa(secretFile({ name, key }))])),
    })),
  );
  return { pods, printed: handed.flatMap(({ by, of }) => monitors(of, by.namespace)), secrets };
}

test.each(asked)("one of three shards scrapes each target of %s, says the operator", async (at) => {
  const { pods, printed, secrets } = operatedAt(at);
  const configs = await Promise.all(
    [0, 1, 2].map((shard) => operatorConfig(printed, secrets, { shards: 3, shard })),
  );
  const whole = await operatorConfig(printed, secrets);
  const [all, ...parts] = (await judgedJobs([whole, ...configs], clusterOf(pods))).map((jobs) =>
    jobs.flatMap(({ name, targets }) => targets.map(({ url }) => `${name} ${url}`)),
  );
  expect(parts.flat().sort()).toEqual(all!.sort());
  expect(parts.every((part) => part.length > 0)).toBe(true);
});

test.each(asked)("it scrapes what the operator's monitors do on %s, alike", async (at) => {
  const { pods, printed, secrets } = operatedAt(at);
  const theirs = await operatorConfig(printed, secrets);
  const [wanted, found] = await judgedJobs([theirs, plainConfig(at)], clusterOf(pods));
  expect(found!.map(comparable)).toEqual(wanted!.map(comparable).sort(inOrderOf(found!)));
  expect(found!.every(({ targets }) => targets.length > 0)).toBe(true);
});

/** Names differ, and what the operator writes is the user and no file with it, and a token that nobody is shown. */
function comparable({ name, settings, metricRelabelings, targets }: JudgedJob) {
  const {
    basic_auth: login,
    authorization,
    ...rest
  } = parse(settings) as {
    basic_auth?: { username?: string; username_file?: string };
    authorization?: { type: string; credentials?: string; credentials_file?: string };
  };
  const user = login && (login.username ?? login.username_file);
  const token = authorization && { ...authorization, ...hidden(authorization) };
  return {
    name: name.replace(/^(service|pod)Monitor\//, ""),
    rest,
    user,
    token,
    metricRelabelings,
    targets,
  };
}

function hidden({ credentials, credentials_file: file }: Readonly<Record<string, string>>) {
  const ofSecret = credentials === "<secret>" || file?.startsWith("/secrets/");
  return ofSecret ? { credentials: "of a Secret", credentials_file: undefined } : {};
}

function inOrderOf(jobs: readonly JudgedJob[]) {
  const names = jobs.map(({ name }) => name);
  return (left: { name: string }, right: { name: string }) =>
    names.indexOf(left.name) - names.indexOf(right.name);
}

const author = authorOf("web");
const [first, , worker] = awkward() as [Scrape, Scrape, Scrape];

test("what nobody can print is refused, by each printer", () => {
  const unknown = { ...first, proxyUrl: "http://proxy" };
  const says = 'nobody prints "proxyUrl" of the scrape of "web-front.end"';
  expect(() => monitors([unknown], "shop")).toThrow(says);
  expect(() => scrapeConfigs([{ by: author, of: [unknown] }], { secretFile })).toThrow(says);
  const stepped = { ...first, relabelings: [{ targetLabel: "a", modulus: 2 }] };
  expect(() => monitors([stepped], "shop")).toThrow('"modulus" of a relabeling');
  expect(() => scrapeConfigs([{ by: author, of: [stepped] }], { secretFile })).toThrow("modulus");
});

test("what the form of one printer has no place for is refused there", () => {
  const other = { ...first, sampleLimit: 5 };
  expect(() => monitors([first, other], "shop")).toThrow("a monitor has one sampleLimit");
  const file = { ...worker, bearerTokenFile: "/var/run/token" };
  expect(() => monitors([file], "shop")).toThrow("a PodMonitor takes no file (/var/run/token)");
  expect(() => scrapeConfigs([{ by: author, of: [first] }])).toThrow(
    'its reader has no file with the Secret "web"; say it as secretFile',
  );
});
