import { foundation as foundationComponent } from "../base/foundation/foundation.ts";
import { application, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

export const foundation = stack({
  name: "foundation",
  purpose: "Namespaces, their security levels and their closed doors",
  applications: {
    foundation: application(foundationComponent, { namespace: observability, phase: "foundation" }),
  },
  provenBy: {
    foundation: "npm run e2e -- access",
  },
});
