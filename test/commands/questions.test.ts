import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { inCheckout } from "./in-checkout.ts";

/** Commands that answer somebody: what they print is judged beside the functions that find it. */
const { checkout, scratch, runInTurn: run, status } = inCheckout();

test("route prints ways, and says on standard error what it questions", async () => {
  expect(await run(["route", "severity=critcal", "--cluster", "eu-test"])).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^eu-test\/pager: [^]*\+ every alert => warning\n/),
    stderr: 'eu-test: no rule and no route knows severity="critcal": did you mean "critical"?\n',
  });
});

test("route of what is no label ends with 3 and says why", async () => {
  expect(await run(["route", "severity"])).toEqual({
    code: 3,
    stdout: "",
    stderr: expect.stringContaining('"severity" is no label: write name=value'),
  });
});

test("open prints the ways in; of what is not there it ends with 3", async () => {
  expect(await run(["open", "us-test", "web"])).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^https:\/\/web\.us\.example\.com\nkubectl .*\n$/),
    stderr: "",
  });
  expect(await run(["open", "us-tset", "web"])).toEqual({
    code: 3,
    stdout: "",
    stderr: expect.stringContaining('did you mean "us-test"?'),
  });
});

test("open of content that is rejected ends with 2 and says why, once", async () => {
  const path = join(checkout, "base/web/web.ts");
  appendFileSync(path, "\n(web as { objects: unknown }).objects = () => [null];\n");
  expect(await run(["open", "us-test", "web"])).toEqual({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(
      /^base\/web\/web\.ts\n .*is no Kubernetes object.*\n\n1 finding\n$/,
    ),
  });
});

test("secrets prints those of a cluster; of one that is not there it ends with 3", async () => {
  expect(await run(["secrets", "us-test"])).toEqual({
    code: 0,
    stdout: "us-test asks no secret store for anything\n",
    stderr: "",
  });
  expect(await run(["secrets", "us-tset"])).toEqual({
    code: 3,
    stdout: "",
    stderr: expect.stringContaining('did you mean "us-test"?'),
  });
});

test("check ends with 3 where --base is no revision, and says so", async () => {
  const { code, stderr } = await run(["check", "--base", "no-such-branch"]);
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr:
      "--base no-such-branch: Cannot compare with it: git knows no such revision here; " +
      "fetch it, or name another one\n",
  });
});

test("check --rules judges foreign rules, --object what a team brings; each by its own end", async () => {
  const folder = join(scratch, "rules");
  mkdirSync(folder);
  const rule = "groups: [{ name: a, rules: [{ alert: A, expr: up == 2 }] }]\n";
  writeFileSync(join(folder, "a.yaml"), rule);
  expect(await run(["check", "--rules", folder])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^a\.yaml:1: A: .* can never hold.*\[conditions\]/),
  });
  expect(await run(["check", "--object", join(folder, "a.yaml")])).toMatchObject({
    code: 3,
    stderr: expect.stringContaining("name a cluster by --cluster (one of eu-test, us-test)"),
  });
  expect(await run(["check", "--rules", ""])).toMatchObject({
    code: 3,
    stderr: "Cannot judge rules: name their folder, --rules <folder>\n",
  });
  expect(await run(["check", "--cluster", "eu-test"])).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('Cannot check cluster "eu-test" alone'),
  });
});

test("a path is of the folder that npm was called from, else of the checkout", async () => {
  const file = "base/web/rules.yaml";
  const rule = "groups: [{ name: a, rules: [{ alert: A, expr: up == 0 }] }]\n";
  writeFileSync(join(checkout, file), rule);
  const there = `INIT_CWD=${join(checkout, "base/web")}`;
  for (const [path, ...env] of [["rules.yaml", there], [file, there], [file]]) {
    const asked = [...env, "check", "--object", path!, "--cluster", "eu-test"];
    expect((await run(asked)).stderr).toContain(`${file}: `);
  }
});

test("metrics import writes a catalogue and says so; without a component it ends with 3", async () => {
  const page = join(scratch, "page.txt");
  writeFileSync(page, "# TYPE shop_orders_total counter\nshop_orders_total 1\n");
  expect(await run(["metrics", "import", page, "--for", "web"])).toEqual({
    code: 0,
    stdout:
      "base/web/metrics.ts: 1 metrics of web\n" +
      "Next: say whose port shows them, scrape(..., { exposes: [webMetrics] }) in base/web/web.ts\n",
    stderr: "",
  });
  expect(status()).toBe("?? base/web/metrics.ts\n");
  expect(await run(["metrics", "import", page])).toMatchObject({ code: 3, stdout: "" });
});

test.each(["check main", "secrets eu-test main"])(
  "a word that a command does not take is refused: %s",
  async (asked) => {
    const stderr = expect.stringContaining("Unexpected argument 'main'");
    expect(await run(asked.split(" "))).toEqual({ code: 3, stdout: "", stderr });
  },
);

test("an option that npm keeps is told, before the command does what it was to show", async () => {
  const env = ["npm_config_dry_run=true", "npm_lifecycle_event=promote"];
  const stderr = expect.stringMatching(
    /^--dry-run is kept by npm: .* npm run promote -- --dry-run/,
  );
  expect(await run([...env, "promote", "us-test"])).toEqual({ code: 3, stdout: "", stderr });
});
