import { expect } from "@jest/globals";
import { rejections } from "../rejections.ts";
import { containerWith } from "../small-objects.ts";

export const at = "eu-test/example/ConfigMap/observability/a";

/** What is said of the key of the ConfigMap `a`, on whichever cluster it is seen first. */
export function refused(reason: string, field = "data.key"): unknown {
  return expect.stringContaining(`/example/ConfigMap/observability/a ${field}: ${reason} [values]`);
}

/** The one finding about a Deployment whose container has these fields, without the object's label. */
export async function containerRejected(fields: object): Promise<string> {
  const lines = await rejections(containerWith(fields));
  expect(lines).toHaveLength(1);
  return lines[0]!.replace("eu-test/example/Deployment/observability/web ", "");
}
