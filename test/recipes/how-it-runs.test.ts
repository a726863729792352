import { expect, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { runCommand } from "../commands/run-command.ts";
import { git } from "../git.ts";
import { far, inRecipeCopy, near } from "../in-recipe-copy.ts";
import { requireJudge } from "../judges/judge-path.ts";

const { changed, copy, follow, generated, undrawn } = inRecipeCopy();

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
