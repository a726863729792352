import { expect, test } from "@jest/globals";
import { askedRules } from "./asked-rules.ts";

const all = [
  { name: "node-exporter NodeClockSkew/warning" },
  { name: "kubernetes KubeletDown/critical" },
  { name: "us-test kubernetes KubeletDown/critical/shop" },
  { name: "kubernetes namespace:cpu:sum" },
];

test.each([
  [[], [0, 1, 2, 3]],
  [["node-exporter"], [0]],
  [
    ["KubeletDown", "namespace:cpu:sum"],
    [1, 2, 3],
  ],
  [["shop"], [2]],
])("%j asks for the rules %j", (names, indexes) => {
  expect(askedRules(all, names)).toEqual(indexes.map((index) => all[index]));
});

test.each([
  ["KubeletDwon", 'did you mean "KubeletDown"?'],
  [
    "Something",
    "there are\n  kubernetes: KubeletDown, namespace:cpu:sum\n  node-exporter: NodeClockSkew",
  ],
])("%s is refused, beside a right name too, and says what names there are", (name, hint) => {
  const message = `Cannot test "${name}": no component and no tested rule is called that, ${hint}`;
  expect(() => askedRules(all, [name])).toThrow(message);
  expect(() => askedRules(all, ["KubeletDown", name])).toThrow(message);
});
