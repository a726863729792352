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

test("what is the same of two instances of a component is told once; of two objects of one it is told twice", () => {
  const found = ["web", "web-bank"].flatMap((name) => [
    ...clusters.map((cluster) => finding(`${cluster}/${name}`, { message: `${name} cannot run` })),
    finding(`us/${name}/Deployment/${name}/${name}-front`, { message: `asks "${name}" for more` }),
    finding(`us/${name}/Role/a/${name}`),
    finding(`us/${name}/Role/b/${name}`),
  ]);
  expect(formatFindings(found, clusters)).toBe(`base/web
  */web: web cannot run [images] on all clusters; the same of */web-bank
  us/web/Deployment/web/web-front: asks "web" for more [images]; the same of us/web-bank
  us/web/Role/a/web: is old [images]; the same of us/web-bank
  us/web/Role/b/web: is old [images]; the same of us/web-bank

4 findings`);
});

test("what two applications of a stack have alike is told of each", () => {
  const found = ["web", "bank"].map((name) => finding(`us/${name}`, { source: "apps/shop.ts" }));
  expect(formatFindings(found, clusters)).toMatch(/\n\n2 findings$/);
});

test("what a cluster lacks is told once at its file where several sources need it, else at the source", () => {
  const lacks = "PriorityClass/a";
  const web = ["web", "web-bank"].map((name) => finding(`us/${name}/Deployment/shop/x`, { lacks }));
  const others = ["b", "c", "d"].map((name) =>
    finding(`us/${name}/Deployment/shop/x`, { lacks, field: name, source: `base/${name}` }),
  );
  expect(formatFindings(web, clusters)).toMatch(/^base\/web\n.*; the same of us\/web-bank\n\n1 /);
  expect(formatFindings([...web, ...others, finding("us/e")], clusters)).toBe(`base/web
  us/e: is old [images]
clusters/us.ts
  us: is old; needed by "web", "web-bank", "b" and 2 more [images]

2 findings`);
});
