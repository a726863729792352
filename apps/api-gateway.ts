import { nginx } from "../base/nginx/nginx.ts";
import { application, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

export const apiGateway = stack({
  name: "api-gateway",
  purpose: "The way from outside to the stores: hosts with passwords, each for one tenant",
  applications: {
    nginx: application(nginx, { namespace: observability, phase: "workloads" }),
  },
  provenBy: {
    nginx: "npm test -- test/signals/nginx",
  },
});
