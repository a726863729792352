import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { formatImageReport, imageReport } from "../../sdk/check/image-report.ts";
import { smallFleet } from "../small-fleet.ts";
import { container, deployment, serviceAccount } from "../small-objects.ts";
import { containerRejected } from "./refused.ts";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

test("bad input 45: an image without a fixed version or of no valid form is rejected", async () => {
  const faults: Record<string, string> = {
    "example.com/web:latest":
      '"example.com/web:latest" is whatever is the newest when it is pulled',
    "example.com/web": '"example.com/web" has no tag',
    "example.com:5000/web": '"example.com:5000/web" has no tag',
    web: '"web" has no tag',
    "example.com/Web:1.0": '"example.com/Web" is no repository',
    "example.com/web:1.0@sha256:abc": '"sha256:abc" is no sha256 digest',
    [`example.com/web:1.0@${digest.toUpperCase()}`]: "is no sha256 digest",
    "example.com/web:": '"" is no tag',
    "": '"" is no repository',
    "https://example.com/web:1": "is no repository",
  };
  for (const [image, message] of Object.entries(faults)) {
    const line = await containerRejected({ image });
    expect(line).toContain(`spec.template.spec.containers[0].image: `);
    expect(line).toContain(message);
    expect(line).toMatch(/\[images\]$/);
  }
});

test("bad input 45: an image with a tag or a digest survives, and the report counts digests", async () => {
  const pinned = `example.com:5000/team/web:1.0@${digest}`;
  const { evaluated, findings } = await build(
    smallFleet([
      serviceAccount("web"),
      deployment(
        {},
        {
          initContainers: [container({ name: "first", image: `web@${digest}` })],
          containers: [
            container({ image: pinned }),
            container({ name: "b", image: "web:v1_2.3-4" }),
          ],
        },
      ),
    ]),
  );
  expect(findings).toEqual([]);
  const report = imageReport(evaluated);
  expect(report).toEqual({
    images: [pinned, "web:v1_2.3-4", `web@${digest}`],
    withoutDigest: ["web:v1_2.3-4"],
  });
  expect(formatImageReport(report)).toBe("3 images, 1 of them without a digest");
});
