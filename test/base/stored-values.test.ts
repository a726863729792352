import { expect, test } from "@jest/globals";
import { storedValues } from "../../sdk/read/stored-values.ts";
import { clusters } from "./evaluated.ts";

const values = clusters.flatMap(storedValues);

test("an entry that is taken whole says what it must hold", () => {
  const whole = values.filter(({ property }) => property === undefined);
  expect(whole.filter(({ about }) => about === undefined)).toEqual([]);
});

test("whatever is asked of a secret store is read", () => {
  const unread = values.filter(({ readers, forArgoCd }) => readers.length === 0 && !forArgoCd);
  expect(unread).toEqual([]);
});
