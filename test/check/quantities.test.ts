import { expect, test } from "@jest/globals";
import { delivered } from "../delivered.ts";
import { rejections } from "../rejections.ts";
import { containerWith } from "../small-objects.ts";

test("bad input 42: what is no quantity is rejected", async () => {
  for (const memory of ["1,5", "1GB", "-1", "1.5Mi5", "", "5 Mi", "1mi"]) {
    const lines = await rejections(containerWith({ resources: { limits: { memory } } }));
    expect(lines.map((line) => line.replace(/ \[(schema|quantities)\]$/, ""))).toEqual([
      "eu-test/example/Deployment/observability/web " +
        "spec.template.spec.containers[0].resources.limits.memory: " +
        `"${memory}" is no quantity (write it like 500m, 1.5, 512Mi or 10Gi)`,
    ]);
  }
});

test("bad input 42: quantities are delivered as the API server stores them", async () => {
  const resources = { requests: { cpu: "1000m", memory: "1024Mi" } };
  const { objects } = await delivered(containerWith({ resources }));
  expect(JSON.stringify(objects)).toContain('"requests":{"cpu":"1","memory":"1Gi"}');
});
