import { expect, test } from "@jest/globals";
import { isKnownValid, rememberValid } from "../../sdk/check/valid-objects.ts";

const object = (value: number) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "remembered" },
  data: { key: `${value}` },
});

test("an object is known to be valid once it was found so, and no other is", () => {
  const own = Math.random();
  expect(isKnownValid(object(own))).toBe(false);
  rememberValid(object(own));
  expect(isKnownValid(object(own))).toBe(true);
  expect(isKnownValid(object(own + 1))).toBe(false);
});
