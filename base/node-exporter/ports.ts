import { http } from "../../sdk/index.ts";
import type { NodeExporterOptions } from "./options.ts";

export function ports({ port }: Pick<NodeExporterOptions, "port">) {
  return { metrics: http(port) };
}
