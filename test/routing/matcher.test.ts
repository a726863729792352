import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { accepts, formatMatcher, matcherFault } from "../../sdk/routing/matcher.ts";
import { awkwardPatterns } from "../go/awkward-patterns.ts";
import { differentInLibrary, newInGo } from "../go/pattern-differences.ts";
import { amtoolRoute } from "../judges/amtool.ts";
import { goRegexp } from "../judges/golang.ts";

const scratch = mkdtempSync(join(tmpdir(), "matchers-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const values = [
  "",
  "a",
  "A",
  "b",
  "ab",
  "aa",
  "a.b",
  "a\n",
  "500",
  "node-exporter",
  "kube-proxy",
  "ä",
];

// Alertmanager v0.34.2, pkg/labels/matcher.go: it compiles "^(?:" + value + ")$".
test("patterns are taken, and take values, as in Alertmanager", async () => {
  const asked = awkwardPatterns.map((value) => ({ pattern: `^(?:${value})$`, texts: values }));
  const answers = await goRegexp(asked);
  const different = awkwardPatterns.filter((value, index) => {
    const theirs = answers[index]!;
    const matcher = { label: "a", operator: "=~", value } as const;
    const ours = matcherFault(matcher) ? undefined : values.map((one) => accepts(matcher, one));
    return (
      JSON.stringify(ours) !== JSON.stringify("matched" in theirs ? theirs.matched : undefined)
    );
  });
  expect(different.sort()).toEqual([...Object.keys(differentInLibrary), ...newInGo].sort());
});

test.each(["(?i)a", "foo\\-bar", "[[:alpha:]]+", "(?i:a)b", "a)|(?:b"])("%s is taken", (value) => {
  expect(matcherFault({ label: "a", operator: "=~", value })).toBeUndefined();
});

test.each([
  [{ label: "", operator: "=", value: "a" }, { message: "names no label" }],
  [
    { label: "a", operator: "=~", value: "(?!b)a" },
    {
      message:
        '"(?!b)a" is no regular expression that Alertmanager takes: invalid or unsupported Perl syntax: `(?!`',
      hint: "RE2 does not look ahead or behind: exclude values with a matcher of its own, !~",
    },
  ],
  [
    { label: "a", operator: "!~", value: "\\Qb" },
    {
      message:
        '"\\Qb" is no regular expression that Alertmanager takes: missing closing ): `^(?:\\Qb)$`',
    },
  ],
] as const)("%j is refused", (matcher, fault) => {
  expect(matcherFault(matcher)).toEqual(fault);
});

test("amtool reads every value as it was written", async () => {
  const awkward = [
    ...[
      "a b",
      'a"b',
      "a\\b",
      "a\\nb",
      "a\nb",
      "a\tb",
      "\\",
      '\\"',
      "a,b",
      "{a}",
      "a=b",
      "ä😀",
      "'",
    ],
    ...["\\d+", "a|b", "`a`", "\u0001", "a#b", "\\\\"],
  ];
  const routes = awkward.map((value, index) => ({
    receiver: `r${index}`,
    matchers: [formatMatcher({ label: "a", operator: "=", value })],
  }));
  const file = join(scratch, "alertmanager.yml");
  const receivers = ["root", ...routes.map(({ receiver }) => receiver)].map((name) => ({ name }));
  writeFileSync(file, JSON.stringify({ route: { receiver: "root", routes }, receivers }));
  const reached = await Promise.all(awkward.map((value) => amtoolRoute(file, { a: value })));
  expect(reached).toEqual(routes.map(({ receiver }) => [receiver]));
});
