import { oauth2Proxy } from "../base/oauth2-proxy/oauth2-proxy.ts";
import { userInterface } from "../base/roles.ts";
import { application, bind, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

/** Each at a host called by its application: `prometheus-ui.<domain>`. */
export const userInterfaces = stack({
  name: "user-interfaces",
  purpose: "Pages that ask nobody who they are, at hosts where people log in first",
  applications: {
    "alertmanager-ui": application(oauth2Proxy, {
      namespace: observability,
      phase: "workloads",
      binds: [bind(userInterface, "alertmanager")],
    }),
    "prometheus-ui": application(oauth2Proxy, {
      namespace: observability,
      phase: "workloads",
      binds: [bind(userInterface, "prometheus")],
    }),
  },
  provenBy: {
    "alertmanager-ui": "npm test -- test/signals/oauth2-proxy",
    "prometheus-ui": "npm test -- test/signals/oauth2-proxy",
  },
});
