import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { begin, type BeginOptions } from "../../sdk/scaffold/begin.ts";
import { jobsOfMetric } from "../../sdk/scaffold/known-metric.ts";
import { newAlert } from "../../sdk/scaffold/new-alert.ts";
import { evaluated } from "../base/evaluated.ts";
import { inCheckout } from "../commands/in-checkout.ts";
import { copyFiles } from "../copy-files.ts";
import { fleet } from "../fixture/content/clusters/index.ts";
import { temporaryFolder } from "../layout/temporary-folder.ts";

const { checkout, status } = inCheckout();
const folder = temporaryFolder();

/** What somebody types behind `npm run new --`. */
function typed(line: string, options: BeginOptions = {}) {
  const words = line.split(" ").filter((word) => word !== "");
  return begin(words, options, { checkout, fleet: () => Promise.resolve(fleet) });
}

test("a metric is refused that is called nearly as one that a scrape exposes, and no other unknown one", () => {
  const metric = (name: string) => () => jobsOfMetric(name, evaluated);
  expect(metric("prometheus_tsdb_head_serie")).toThrow(
    'did you mean "prometheus_tsdb_head_series"?',
  );
  expect(metric("prometheus_tsdb_head_series")).not.toThrow();
  expect(metric("my_app_requests_total")).not.toThrow();
  for (const text of ['up{job="a"}', "${process.env.HOME}", "rate(up[5m])", "9_up", ""]) {
    expect(metric(text)).toThrow("which is no metric's name: name it like");
  }
  const histogram = "prometheus_http_request_duration_seconds";
  expect(metric(histogram)).toThrow(`${histogram}_bucket, ${histogram}_count, ${histogram}_sum`);
  expect(metric(`${histogram}_bucket`)).not.toThrow();
});

test("an alert for which nobody names a metric does not wait for the content", async () => {
  const place = { checkout, fleet: () => Promise.reject(new Error("loaded")) };
  const words = ["alert", "pager", "ThingSlow"];
  await expect(begin(words, { metric: "web_up" }, place)).rejects.toThrow("loaded");
  const { paths } = await begin(words, {}, place);
  expect(readFileSync(join(checkout, paths[0]!), "utf8")).toContain("expr: `up{job=");
});

test.each(["kubernetes", "prometheus"])(
  "a new alert finds its place in the rules of %s, which stand in several files",
  async (component) => {
    const copied = join("base", component);
    copyFiles(join(repository, copied), join(folder, copied));
    const alert = component === "prometheus" ? "ThingLate" : "ThingSlow";
    const wanted = {
      component,
      alert,
      metric: "web_up",
      jobs: [],
      until: "2100-01-01",
    };
    for (const file of await newAlert(folder, wanted)) {
      expect(readFileSync(join(folder, file), "utf8")).toContain(alert);
    }
  },
);

test("a new alert asks for the job under which its metric is scraped, whatever the rules beside it are about", async () => {
  const copied = join("base", "kubernetes");
  copyFiles(join(repository, copied), join(folder, copied));
  const metric = "kube_pod_status_phase";
  const jobs = jobsOfMetric(metric, evaluated);
  const wanted = { component: "kubernetes", alert: "ThingOdd", metric, jobs, until: "2100-01-01" };
  const [rules = ""] = await newAlert(folder, wanted);
  expect(readFileSync(join(folder, rules), "utf8")).toContain(
    'kube_pod_status_phase{job="kube-state-metrics"} == 0',
  );
});

test("the first alert of a component begins its files, and the component names them", async () => {
  copyFiles(join(checkout, "base/foundation"), join(folder, "base/foundation"));
  const wanted = { component: "foundation", alert: "ThingFirst", metric: "web_up", jobs: [] };
  const written = await newAlert(folder, { ...wanted, until: "2100-01-01" });
  const files = ["alerts.rule-tests.ts", "alerts.ts", "foundation.ts", "RUNBOOK.md"];
  expect(written.toSorted()).toEqual(files.map((file) => `base/foundation/${file}`).toSorted());
  const texts = written.map((file) => readFileSync(join(folder, file), "utf8"));
  expect(texts.filter((text) => text.includes("ThingFirst"))).toHaveLength(3);
  expect(texts.filter((text) => text.includes("  rules: foundationAlerts,"))).toHaveLength(1);
  const again = await newAlert(folder, { ...wanted, alert: "ThingNext", until: "2100-01-01" });
  expect(again).not.toContain("base/foundation/foundation.ts");
});

const wrong: readonly (readonly [string, readonly [string, BeginOptions?], RegExp])[] = [
  ["nothing", [""], /begin: it begins alert, chart, cluster, component, values /],
  ["no kind", ["rule prometheus ThingSlow"], /begin: no "rule", it begins alert, chart, /],
  ["a misspelt kind", ["compnent shop"], /did you mean "component"\?/],
  ["no name", ["component"], /write npm run new -- component <name>$/],
  ["a name too many", ["cluster fr begun"], /write npm run new -- cluster <name>$/],
  ["no alert", ["alert pager"], /write npm run new -- alert <component> <AlertName>$/],
  ["no values", ["values"], /write npm run new -- values <name> --chart <path>$/],
  ["a misspelt component", ["alert pgaer ThingSlow"], /component, did you mean "pager"\?/],
  ["a misspelt metric", ["alert pager ThingSlow", { metric: "web_upp" }], /mean "web_up"\?/],
  ["an alert's name", ["alert pager thingSlow"], /name it like PrometheusTsdbSlow/],
  ["an alert that exists", ["alert pager WebDown"], /RUNBOOK\.md has it already/],
  ["another component's alert", ["alert web WebDown"], /pager\/RUNBOOK\.md has it already; alerts/],
  ["a component's name", ["component Billing"], /name it like billing-exporter/],
  ["a name too long", [`component ${"a".repeat(64)}`], /has 64 letters, and a label takes 63 at/],
  ["a reserved word", ["component class"], /"class" is a word of JavaScript, name it like/],
  ["a word of modules", ["component default"], /"default" is a word of JavaScript/],
  ["a word of strict code", ["cluster static"], /"static" is a word of JavaScript/],
  ["what objects have", ["component constructor"], /each object of JavaScript has a "constr/],
  ["a part of each component", ["component workload"], /need the word "workload" for something/],
  ["a word of the stack", ["component stack", { stack: "small" }], /the stack needs the word "st/],
  ["a word of the fleet", ["cluster runbooks"], /need the word "runbooks" for something else/],
  ["a component that exists", ["component web"], /base\/web is there already/],
  ["a stack", ["component billing", { stack: "absent" }], /apps\/absent\.ts does not exist/],
  ["a cluster's name", ["cluster ../x"], /name it like ap-prod/],
  ["a cluster that exists", ["cluster us-test"], /clusters\/[-\w]+\.ts is there already/],
  ["a chart that is nowhere", ["chart other"], /say by --chart which folder/],
];

test.each(wrong)("%s is refused with what to do, and nothing is written", async (_, asked, why) => {
  const says = { exitCode: 3, message: expect.stringMatching(why) };
  await expect(typed(...asked)).rejects.toMatchObject(says);
  expect(status()).toBe("");
});
