import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { waysIn } from "../../sdk/read/ways-in.ts";
import { fleet } from "../fixture/content/clusters/index.ts";

const { evaluated } = evaluate(fleet);

test("the ways in are the host that serves it, and the line that forwards each port", () => {
  expect(waysIn(evaluated, "us-test", "web")).toEqual([
    "https://web.us.example.com",
    "kubectl --context us-test --namespace shop port-forward service/web 8080:8080   # http: http://localhost:8080",
  ]);
});

test("a host may be served by a Gateway", () => {
  expect(waysIn(evaluated, "eu-test", "web")).toEqual([
    "https://web.eu.example.com",
    expect.stringMatching(/^kubectl --context eu-test /),
  ]);
});

test.each([
  ["us-tset", "web", 'did you mean "us-test"?'],
  ["us-test", "wep", 'did you mean "web"?'],
  ["us-test", "foundation", "offers no port"],
  ["us-test", "rule-definitions", "kubectl --context us-test --namespace shop get services"],
])("there is no way to %s %s, and it is said why", (cluster, application, why) => {
  expect(() => waysIn(evaluated, cluster, application)).toThrow(why);
});
