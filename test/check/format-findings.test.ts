import { expect, test } from "@jest/globals";
import { formatFindings } from "../../sdk/check/format-findings.ts";
import type { Finding } from "../../sdk/model/finding.ts";

const clusters = ["ap", "eu", "us"];

function finding(object: string, rest: Partial<Finding> = {}): Finding {
  return { check: "images", source: "base/web", object, message: "is old", ...rest };
}

test("what is the same on several clusters is told once and names them; the count counts what is printed", () => {
  const found = [
    ...clusters.map((cluster) => finding(`${cluster}/web/Deployment/shop/web`)),
    finding("eu/web/Service/shop/web"),
    finding("us/web/Service/shop/web"),
    finding("us/web/Service/shop/web"),
    finding("us/web/Ingress/shop/web", { field: "spec.rules", hint: "take a new one" }),
    finding("argo", { source: "clusters/index.ts" }),
  ];
  expect(formatFindings(found, clusters)).toBe(`base/web
  */web/Deployment/shop/web: is old [images] on all clusters
  */web/Service/shop/web: is old [images] on eu, us
  us/web/Ingress/shop/web spec.rules: is old (take a new one) [images]
clusters/index.ts
  argo: is old [images]

4 findings`);
});

test("what differs in anything but the cluster is told of each", () => {
  const found = [
    finding("eu/web"),
    finding("us/web", { message: "is older" }),
    finding("eu", { source: "clusters/eu.ts" }),
    finding("us", { source: "clusters/us.ts" }),
  ];
  expect(formatFindings(found, clusters)).toMatch(/\n\n4 findings$/);
  expect(formatFindings(found.slice(0, 1), ["eu"])).toBe(
    "base/web\n  eu/web: is old [images]\n\n1 finding",
  );
});
