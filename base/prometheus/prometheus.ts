import { component, service } from "../../sdk/index.ts";
import { prometheusEndpoints } from "./endpoints.ts";
export const prometheus = component({
  name: "prometheus",
  options: {},
  endpoints: prometheusEndpoints,
  objects: ({ namespace }) => [service(prometheusEndpoints, namespace)],
});
