import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { distantDeclarations } from "../../sdk/check/distant-declarations.ts";
import { idleWaivers } from "../../sdk/check/waivers.ts";
import { migrate, waive } from "../../sdk/index.ts";
import type { Resource } from "../../sdk/model/resource.ts";
import type { Waiver } from "../../sdk/model/waiver.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { declaredPods } from "../declared-pods.ts";
import { type Objects, smallFleet } from "../small-fleet.ts";
import { containerWith } from "../small-objects.ts";

const object = "eu-test/example/Deployment/observability/web";
const latest = containerWith({ image: "example.com/web:latest" });
/** The component, where only eu-test and the base have an image without a version. */
const objects: Objects = ({ cluster }) => (cluster.name === "us-test" ? containerWith({}) : latest);
const accepted = waive("images", object, "a test image", "2027-03-31");

const example = { pods: declaredPods(latest) };

async function findings(waivers: readonly Waiver[], today?: string): Promise<string[]> {
  const built = await build(
    smallFleet(objects, { example, fleet: { waivers } }),
    today ? { today } : {},
  );
  expect(built.files.length > 0).toBe(built.findings.length === 0);
  return [...built.findings, ...idleWaivers(built.idle)].map(formatFinding);
}

test("a waiver accepts the finding that it names", async () => {
  expect(await findings([])).toEqual([expect.stringMatching(/^eu-test.*\.image: .*\[images\]$/s)]);
  expect(await findings([accepted])).toEqual([]);
});

test("a finding about an object that clusters share is waived for each of them", async () => {
  const shared = await build(smallFleet(latest, { fleet: { waivers: [accepted] } }));
  expect(shared.findings.map((finding) => finding.object)).toEqual([
    object.replace("eu-test", "us-test"),
  ]);
});

test("a * in a waiver stands for one segment", async () => {
  expect(await findings([{ ...accepted, object: "*/example/Deployment/*/web" }])).toEqual([]);
  expect(await findings([{ ...accepted, object: "*/web" }])).toHaveLength(2);
});

test("a waiver accepts nothing of another check or object, and is then a finding itself", async () => {
  for (const waiver of [
    { ...accepted, check: "names" },
    { ...accepted, object: object.replace("web", "other") },
    { ...accepted, object: object.replace("eu-test", "us-test") },
  ]) {
    expect(await findings([waiver])).toEqual([
      expect.stringMatching(/\[images\]$/),
      `${waiver.object}: waiver of "${waiver.check}": accepts nothing (remove it) [waivers]`,
    ]);
  }
});

test("a waiver that accepts nothing stops no `generate`: the tree does not hang on it", async () => {
  const idle = waive("images", object.replace("web", "other"), "a test image", "2027-03-31");
  const built = await build(smallFleet(containerWith({}), { fleet: { waivers: [idle] } }));
  expect(built.findings).toEqual([]);
  expect(built.files).not.toEqual([]);
  expect(idleWaivers(built.idle).map(({ message }) => message)).toEqual([
    'waiver of "images": accepts nothing',
  ]);
});

test("a waiver of a law that is called nearly so is told its name", () => {
  const waiver = {
    check: "imagse",
    object: "eu/web",
    reason: "Bumped next week",
    until: "2099-01-01",
  };
  expect(idleWaivers([waiver])).toMatchObject([
    { message: 'waiver of "imagse": accepts nothing', hint: 'did you mean "images"?' },
  ]);
});

test("a waiver of what no law could look at is of use for all that is known", async () => {
  const shapeless = { ...containerWith({})[1]!, kind: "Nothing" } as unknown as Resource;
  for (const wrong of [() => [shapeless], () => fails()]) {
    const built = await build(smallFleet(wrong, { fleet: { waivers: [accepted] } }));
    expect(built.findings).not.toEqual([]);
    expect(built.idle).toEqual([]);
  }
});

test("what no law looks at behind it is accepted by no waiver", async () => {
  const waivers = ["evaluate", "schema"].map((check) => ({
    ...accepted,
    check,
    object: "*/example",
  }));
  const failing = await build(smallFleet(() => fails(), { fleet: { waivers } }));
  expect(failing.files).toEqual([]);
  expect(failing.findings.map(formatFinding)).toEqual([
    expect.stringContaining('waiver of "evaluate": cannot be accepted'),
    expect.stringContaining('waiver of "schema": cannot be accepted'),
  ]);
});

function fails(): never {
  throw new Error("no such thing");
}

test("a waiver is overdue only for whoever asks for today", async () => {
  expect(await findings([accepted], "2027-03-31")).toEqual([]);
  expect(await findings([accepted], "2027-04-01")).toEqual([
    `${object}: waiver of "images": ended 2027-03-31 (mend the finding or renew it) [waivers]`,
  ]);
  expect(await findings([accepted])).toEqual([]);
});

test("a waiver without a real day or a reason is a finding", async () => {
  for (const until of ["2027-02-30", "2027-13-01", "soon", "", "2027-3-1"]) {
    expect(await findings([{ ...accepted, until }])).toEqual([
      `${object}: waiver of "images": "${until}" is no day (write YYYY-MM-DD) [waivers]`,
    ]);
  }
  expect(await findings([{ ...accepted, reason: " " }])).toEqual([
    `${object}: waiver of "images": has no reason (say why the finding is accepted) [waivers]`,
  ]);
});

test("a waiver or a migration ends within 180 days", () => {
  const declared = smallFleet([], {
    fleet: {
      waivers: [accepted, { ...accepted, until: "2999-01-01" }],
      migrations: [migrate(object, "outranks the shop", "2999-01-01")],
    },
  });
  const distant = distantDeclarations(declared, "2026-10-02").map(formatFinding);
  expect(distant).toEqual(
    ["waiver", "migration"].map(
      (one) =>
        `${object}: this ${one} ends 2999-01-01, in more than 180 days ` +
        `(at most until 2027-03-31; say it again then, if it still holds) [${one}s]`,
    ),
  );
  expect(distantDeclarations(declared, "2026-10-01")).toHaveLength(3);
});
