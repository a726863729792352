import { component, service } from "../../sdk/index.ts";
import { alertmanagerEndpoints } from "./endpoints.ts";
export const alertmanager = component({
  name: "alertmanager",
  options: {},
  endpoints: alertmanagerEndpoints,
  objects: ({ namespace }) => [service(alertmanagerEndpoints, namespace)],
});
