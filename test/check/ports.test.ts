import { expect, test } from "@jest/globals";
import { rejections } from "../rejections.ts";
import { service } from "../small-objects.ts";
import { containerRejected } from "./refused.ts";

test("bad input 44: a port outside 1 to 65535 is rejected", async () => {
  for (const port of [0, -1, 65_536]) {
    expect(await rejections([service("web", [{ name: "http", port }])])).toContainEqual(
      expect.stringContaining(`spec.ports[0].port: ${port} is not between 1 and 65535`),
    );
    expect(await containerRejected({ ports: [{ containerPort: port }] })).toContain(
      `ports[0].containerPort: ${port} is not between 1 and 65535 [ports]`,
    );
  }
});

test("bad input 44: a port in text with a space is rejected", async () => {
  for (const port of ["80 ", "80"]) {
    expect(await rejections([service("web", [{ name: "http", port }])])).toEqual([
      expect.stringContaining(`spec.ports[0].port: is "${port}", but must be integer [schema]`),
    ]);
  }
});

test("bad input 44: a port's name has at most 15 characters and stands once", async () => {
  const ports = (...names: string[]) =>
    names.map((name, index) => ({ name, containerPort: 80 + index }));
  expect(await containerRejected({ ports: ports("a".repeat(16)) })).toContain(
    `containers[0].ports[0].name: "${"a".repeat(16)}" is no port name (at most 15`,
  );
  expect(await containerRejected({ ports: ports("http", "http") })).toContain(
    'containers[0].ports[1].name: "http" stands twice in this pod [ports]',
  );
  const twice = [
    { name: "http", port: 80 },
    { name: "web", port: 80 },
  ];
  expect(await rejections([service("web", twice)])).toContainEqual(
    expect.stringContaining('spec.ports[1]: "80/TCP" stands twice in this Service [ports]'),
  );
});
