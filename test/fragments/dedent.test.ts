import { expect, test } from "@jest/globals";
import { dedent } from "../../sdk/fragments/dedent.ts";

test("takes away the indentation that all lines share, and the breaks around them", () => {
  const text = `
    sum(
      rate(a[5m])

    ) > 1
  `;
  expect(dedent(text)).toBe("sum(\n  rate(a[5m])\n\n) > 1");
});

test("leaves one line, a deeper first line and an empty text as they are meant", () => {
  expect(dedent("up == 0")).toBe("up == 0");
  expect(dedent("  a\nb")).toBe("  a\nb");
  expect(dedent("\n  ")).toBe("");
});
