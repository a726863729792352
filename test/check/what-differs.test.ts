import { expect, test } from "@jest/globals";
import { whatDiffers } from "./what-differs.ts";

const pod = (image: string, more: object = {}) => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "a", namespace: "b" },
  spec: { containers: [{ name: "main", image, ports: [] }], template: { metadata: {} }, ...more },
});
const head = { kind: "Pod", metadata: { name: "a" } };

test("what both have is left out, what names it stays", () => {
  const shown = (image: string) => ({ ...head, spec: { containers: [{ name: "main", image }] } });
  expect(whatDiffers([pod("x"), pod("y")])).toEqual([shown("x"), shown("y")]);
  expect(whatDiffers([pod("x"), pod("x", { hostPID: true })])).toEqual([
    { ...head, spec: {} },
    { ...head, spec: { hostPID: true } },
  ]);
});

test("an object that both have is named beside one that one of them lacks", () => {
  const service = { kind: "Service", metadata: { name: "s" }, spec: {} };
  expect(whatDiffers([pod("x"), [pod("x"), service]])).toEqual([[head], [head, service]]);
});

test("what is alone stays whole, and what is nothing stays nothing", () => {
  expect(whatDiffers([undefined, pod("x")])).toEqual([undefined, pod("x")]);
  expect(whatDiffers([pod("x"), undefined, pod("x")])).toEqual([head, undefined, head]);
});
