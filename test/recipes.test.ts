import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { fleet } from "../clusters/index.ts";
import { camelCase } from "../sdk/basics/camel-case.ts";
import { repository } from "../sdk/commands/load-fleet.ts";
import { runCommand } from "./commands/run-command.ts";
import { git } from "./git.ts";
import { far, inRecipeCopy, near } from "./in-recipe-copy.ts";
import { requireJudge } from "./judges/judge-path.ts";
import { kubeconformObjects } from "./judges/kubeconform.ts";
import { sectionOf } from "./recipe.ts";

const install = readFileSync(join(repository, "INSTALL.md"), "utf8");

/** All in one file: a second one would start a second process and lay a second copy. */
const { changed, copy, follow, generated, scratch, take, undrawn } = inRecipeCopy();

test("recipe: take a component out", () => {
  const output = follow("Take a component out");
  expect(output).toMatch(/^waived until 2027-03-31: removals of us-prod\/dcgm-exporter: /m);
  expect(output).toContain(`  gone: ${far}/dcgm-exporter`);
});

test("recipe: choose what a cluster runs", () => {
  follow("Choose what a cluster runs");
  const there = (application: string, file: string) =>
    generated(`overlays/${near}/${application}/${file}.yaml`);
  expect(there("dcgm-exporter", "daemonset-dcgm-exporter.patch")).toContain("value: nvidia");
  expect(there("istio-proxies", "podmonitor-istio-waypoints-shop-if-any")).toContain("- shop");
  expect(there("istio-proxies", "podmonitor-istio-gateways-istio-ingress")).toContain(
    "istio: ingress",
  );
  const [volume = ""] = changed().filter(
    (path) =>
      path.startsWith(`overlays/${far}/prometheus-plain/persistentvolume-`) &&
      !path.endsWith(".absent.yaml"),
  );
  expect(generated(volume)).toContain("- ip-10-10-3-17.ec2.internal");
});

test("recipe: add a component", () => {
  const output = follow("Add a component");
  expect(output).toContain("kind: Deployment");
  expect(generated(`apps/${near}/billing-exporter.yaml`)).toContain("kind: Application");
  expect(generated("base/prometheus/networkpolicy-prometheus.yaml")).toContain("billing-exporter");
});

test("recipe: add another project's chart", () => {
  const ledger = join(scratch, "ledger");
  mkdirSync(ledger);
  writeFileSync(join(ledger, "Chart.yaml"), "name: ledger\nversion: 1.4.0\n");
  writeFileSync(join(ledger, "values.schema.json"), '{ "type": "object" }');
  const output = follow("Add another project's chart");
  expect(output).toMatch(/^ *database-password, for the Secret ledger\/ledger$/m);
  const { spec } = parse(generated(`apps/${near}/ledger.yaml`)) as { spec: { source: object } };
  expect(spec.source).toMatchObject({
    ...{ repoURL: "registry.example.com/charts", chart: "ledger", targetRevision: "1.4.0" },
    helm: { valuesObject: { replicaCount: 2 } },
  });
});

test("recipe: a Job that prepares", () => {
  const output = follow("A Job that prepares");
  expect(output).toMatch(/kind: Job[^]*name: ledger-migrate-[0-9a-f]{8}\n/);
  const [job = ""] = changed().filter((path) => path.startsWith("base/ledger/job-"));
  expect(generated(job)).toContain('argocd.argoproj.io/sync-wave: "1"');
  expect(generated("base/ledger/deployment-ledger-web.yaml")).toContain('sync-wave: "2"');
  expect(generated("base/ledger/deployment-ledger-database.yaml")).not.toContain("sync-wave");
});

test("recipe: give a team a Prometheus of its own", () => {
  follow("Give a team a Prometheus of its own");
  expect(generated("base/prometheus-shop/prometheus-prometheus-shop.yaml")).toContain(
    "kind: Prometheus",
  );
  expect(generated("base/grafana/grafana/datasources.yaml")).toContain("prometheus-shop");
});

test("recipe: scrape in shards", () => {
  follow("Scrape in shards");
  const { spec } = parse(generated("base/prometheus-pods/prometheus-prometheus-pods.yaml")) as {
    spec: object;
  };
  expect(spec).toMatchObject({
    ...{ replicas: 1, shards: 3, storage: { emptyDir: { sizeLimit: "20Gi" } } },
    remoteWrite: [{ headers: { "X-Scope-OrgID": "platform" } }],
  });
  expect(() => generated(`overlays/${far}/prometheus/scrapeconfig-annotated-pods.yaml`)).toThrow(
    "ENOENT",
  );
});

test("recipe: have agents scrape", () => {
  follow("Have agents scrape");
  const config = generated(`overlays/${far}/alloy/alloy/config.alloy`);
  expect(config).toContain('prometheus.scrape "observability__nginx__0"');
  expect(generated("base/mimir/mimir-rules-platform/nginx.yaml")).toContain("NginxDoesNotAnswer");
  expect(() => generated("base/nginx/servicemonitor-nginx.yaml")).toThrow("ENOENT");
});

test("the scenes of what agents tell of their scrapes hold, by the real promtool", async () => {
  requireJudge("promtool");
  follow("Have agents scrape");
  const tested = await runCommand(copy, ["../../test/rules/run", "alloy"]);
  expect(tested).toMatchObject({ code: 0, stdout: expect.stringMatching(/rules do what/) });
}, 180_000);

test("recipe: let a team bring its own", () => {
  const output = follow("Let a team bring its own");
  expect(output).toContain(`team.yaml: 3 object(s) that ${near} takes as they are`);
  expect(changed()).toContain(
    `overlays/${near}/prometheus-teams/prometheus-prometheus-teams.patch.yaml`,
  );
});

test("recipe: add a cluster", () => {
  follow("Add a cluster");
  const outside = changed().filter((path) => !path.includes("ap-prod"));
  const others = outside.filter((path) => !path.startsWith("bootstrap/appproject-"));
  // Argo CD is told of the cluster, and pages say who does what there, in words and drawn.
  expect(others).toEqual([
    "README.md",
    "architecture/README.md",
    "architecture/fleet.svg",
    "base/argo-cd/kustomization.yaml",
    `overlays/${far}/argo-cd/kustomization.yaml`,
  ]);
  expect(generated("bootstrap/application-ap-prod.yaml")).toContain("path: generated/apps/ap-prod");
  expect(generated("overlays/ap-prod/kubernetes/kustomization.yaml")).toContain(
    "servicemonitor-kube-scheduler.yaml",
  );
});

test("recipe: take a cluster out", () => {
  const output = follow("Take a cluster out");
  expect(changed().filter((path) => path.startsWith(`overlays/${far}/`))).toEqual([
    `overlays/${far}/argo-cd/externalsecret-argocd-cluster-${near}.patch.yaml`,
    `overlays/${far}/argo-cd/kustomization.yaml`,
  ]);
  expect(() => generated(`apps/${near}/grafana.yaml`)).toThrow("ENOENT");
  expect(output).toMatch(/^waived until 2027-03-31: removals of [^;]*: is given up$/m);
});

test("recipe: make it yours leaves no name of ours in what is delivered", () => {
  follow("Make it yours");
  const folders = ["generated", "clusters", "overlays", "apps", "base"];
  const names = fleet.clusters.flatMap(({ name, domain }) => [name, camelCase(name), domain]);
  const leftovers = [...names, "example/monitoring-gitops"].filter((name) => {
    const { stdout } = spawnSync("grep", ["-rF", name, ...folders], {
      cwd: copy,
      encoding: "utf8",
    });
    return stdout !== "";
  });
  expect(leftovers).toEqual([]);
  expect(changed().filter((path) => path.includes("production")).length).toBeGreaterThan(0);

  // INSTALL.md goes on from here.
  take(sectionOf(install, "## On one machine, with kind"));
  expect(generated("overlays/production/grafana/kustomization.yaml")).not.toContain("ingress");
  expect(generated("bootstrap/application-production.yaml")).toContain("targetRevision: main");
  const secrets = changed().filter((path) => path.includes("externalsecret-argocd"));
  expect(secrets.filter((path) => path.startsWith("overlays/production"))).toEqual([
    "overlays/production/argo-cd/externalsecret-argocd-cluster-production.patch.yaml",
    "overlays/production/argo-cd/externalsecret-argocd-repository.absent.yaml",
  ]);
});

test("INSTALL.md: the store with throw-away values is one that External Secrets takes, and holds what is asked", async () => {
  const [, store = ""] = /^```yaml\n([^]*?)^```$/m.exec(install) ?? [];
  const { spec } = parse(store) as { spec: { provider: { fake: { data: { value: string }[] } } } };
  for (const { value } of spec.provider.fake.data) {
    expect(Object.keys(JSON.parse(value) as object).length).toBeGreaterThan(1);
  }
  expect(await kubeconformObjects([parse(store)])).toEqual({ objects: 1, findings: [] });
});

test("recipe: add an alert", () => {
  follow("Add an alert");
  const files = changed();
  expect(files).toContain("base/node-exporter/prometheusrule-node-exporter.yaml");
  // Another instance's reader prints them, too.
  for (const file of files) expect(generated(file)).toContain("NodeFileDescriptorsAlmostUsedUp");
});

test("the two scenes of a new alert hold, by the real promtool", async () => {
  requireJudge("promtool");
  follow("Add an alert");
  const rules = ["../../test/rules/run", "NodeFileDescriptorsAlmostUsedUp"];
  const tested = await runCommand(copy, rules);
  expect(tested).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1 of 1 rules/) });
}, 180_000);

test("recipe: choose who is told", () => {
  const output = follow("Choose who is told");
  expect(output).toMatch(/=> warning\n {2}warning:\n {4}slack #alerts /);
  expect(undrawn().every((path) => path.includes(`${near}/alertmanager`))).toBe(true);
});

test("recipe: be woken by another pager", () => {
  const output = follow("Be woken by another pager");
  expect(output).toMatch(/^ {2}critical:\n {4}slack .*\n {4}pagerduty platform /m);
  expect(undrawn().every((path) => path.startsWith(`overlays/${far}/alertmanager/`))).toBe(true);
  const receivers = generated(
    `overlays/${far}/alertmanager/externalsecret-alertmanager-receivers.yaml`,
  );
  expect(receivers).toContain("property: pagerduty-platform-key");
  expect(receivers).not.toContain("property: oncall-url");
});

test("recipe: change one value on one cluster", () => {
  follow("Change one value on one cluster");
  expect(changed()).toEqual([`overlays/${near}/prometheus/prometheus-prometheus.patch.yaml`]);
});

test("recipe: keep a metric for longer", () => {
  follow("Keep a metric for longer");
  const patch = `overlays/${near}/prometheus/prometheus-prometheus.patch.yaml`;
  expect(changed()).toEqual([patch]);
  expect(generated(patch)).toContain("|node_load5|");
});

test("recipe: tune a threshold", () => {
  follow("Tune a threshold");
  const folder = `overlays/${near}/kube-state-metrics`;
  const patch = `${folder}/prometheusrule-kube-state-metrics.patch.yaml`;
  expect(changed()).toEqual([`${folder}/kustomization.yaml`, patch]);
  expect(generated(patch)).toContain("30 instead of 12: the settlement takes a day (shop)");
});

test("recipe: silence an alert", () => {
  expect(follow("Silence an alert")).toContain(`--context ${near} `);
  expect(changed()).toEqual([]);
});

test("recipe: mute an alert for good", () => {
  const output = follow("Mute an alert for good");
  expect(output).toMatch(/nobody is told: the hosts set the clocks, says platform$/m);
  const files = undrawn().map((path) => path.replace(`overlays/${near}/alertmanager/`, ""));
  expect(files).toEqual(["alertmanagerconfig-alertmanager.patch.yaml"]);
});

test("recipe: give a team other limits", () => {
  follow("Give a team other limits");
  const overrides = `overlays/${far}/mimir/mimir-overrides/overrides.yaml`;
  expect(changed()).toContain(overrides);
  expect(generated(overrides)).toMatch(/shop:\n +ingestion_rate: 20000\n/);
});

test("recipe: have a store evaluate a rule", () => {
  follow("Have a store evaluate a rule");
  const evaluated = changed().filter((path) => generated(path).includes("NodeDiskHalvedInAMonth"));
  expect(evaluated).toEqual([
    "base/cortex/cortex-rules-platform/capacity.yaml",
    "base/mimir/mimir-rules-platform/capacity.yaml",
  ]);
});

test("recipe: collect lines with another agent", () => {
  const output = follow("Collect lines with another agent");
  expect(output).toMatch(/^waived until 2027-03-31: removals of [^;]*: Alloy collects its lines$/m);
  expect(git(copy, ["diff", "--numstat", "--", "clusters/eu-prod.ts"])).toMatch(/^0\t1\t/);
  expect(generated(`overlays/${near}/alloy/alloy/config.alloy`)).toContain("loki.source.syslog");
  expect(() => generated(`apps/${near}/promtail.yaml`)).toThrow("ENOENT");
  expect(changed().filter((path) => path.startsWith(`overlays/${far}/`))).toEqual([]);
});

test("recipe: keep blocks in another object store", () => {
  const output = follow("Keep blocks in another object store");
  for (const store of ["cortex", "loki", "tempo"]) {
    expect(output).toMatch(new RegExp(`monitoring-s3-${store} secret-key$`, "m"));
  }
  const config = generated(`overlays/${near}/loki/loki/config.yaml`);
  expect(config).toContain("bucket_name: example-eu-prod-loki");
  expect(changed().filter((path) => path.startsWith(`overlays/${far}/`))).toEqual([]);
});

test("recipe: let a program outside read or write", () => {
  const output = follow("Let a program outside read or write");
  expect(output).toContain("the line shop-report:HASH");
  const folder = `overlays/${far}/nginx`;
  const files = ["deployment-nginx.patch", "externalsecret-nginx"].map((name) => `${name}.yaml`);
  expect(changed()).toEqual([...files, "nginx/nginx.conf"].map((name) => `${folder}/${name}`));
  expect(generated(`${folder}/nginx/nginx.conf`)).toContain("~^shop-report$ shop;");
});

test("recipe: show Prometheus and Alertmanager to people", () => {
  const output = follow("Show Prometheus and Alertmanager to people");
  expect(output).toContain("https://prometheus-ui.eu.example.com/oauth2/callback");
  const file = generated(`overlays/${near}/prometheus-ui/prometheus-ui/oauth2-proxy.cfg`);
  expect(file).toContain('oidc_issuer_url = "https://login.microsoftonline.com/0');
  expect(file).toContain('allowed_groups = ["platform"]');
  expect(() => generated(`apps/${near}/alertmanager-ui.yaml`)).toThrow("ENOENT");
  expect(generated(`overlays/${near}/prometheus/prometheus-prometheus.patch.yaml`)).toContain(
    "value: https://prometheus-ui.eu.example.com",
  );
});

test("recipe: leave by an HTTP proxy", () => {
  const output = follow("Leave by an HTTP proxy");
  expect(output).toContain("proxyUrl: http://proxy.eu.example.com:3128");
  expect(output).toContain("cidr: 192.168.9.4/32");
  expect(output).not.toContain("cidr: 0.0.0.0/0");
  expect(changed().filter((path) => !path.startsWith(`overlays/${near}/`))).toEqual([]);
});

test("recipe: bump a version", () => {
  follow("Bump a version");
  expect(changed()).toContain("base/grafana/deployment-grafana.yaml");
  // Of each Grafana that some cluster runs, and of the Job that fills one by its API, which is a new one.
  const others = changed().filter(
    (path) =>
      !/^base\/(grafana[^/]*)\/deployment-\1\.yaml$/.test(path) &&
      !/\/(grafana[^/]*)\/(job-\1-import-\w+(\.absent)?|kustomization)\.yaml$/.test(path),
  );
  expect(others).toEqual([]);
});

test("recipe: grow a volume", () => {
  const output = follow("Grow a volume");
  expect(changed()).toEqual([`overlays/${near}/prometheus/prometheus-prometheus.patch.yaml`]);
  expect(output).toMatch(
    /^waived until 2027-03-31: volume-sizes of [^;]*: both volumes have grown$/m,
  );
});

test("recipe: change what Kubernetes does not let you change", () => {
  const output = follow("Change what Kubernetes does not let you change");
  expect(output).toMatch(/replaced at every sync until 2027-03-31: \*\/foundation\/PriorityClass/);
  expect(output).toMatch(/compared with main \(\w+\): \d+ of \d+ applications differ/);
  for (const { name } of fleet.clusters) {
    expect(generated(`overlays/${name}/foundation/kustomization.yaml`)).toContain(
      "priorityclass-observability.patch.yaml",
    );
  }
});
