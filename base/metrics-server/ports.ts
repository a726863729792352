import { https } from "../../sdk/index.ts";

export const ports = {
  /** The API that the API server hands on to, and what it says of itself. */
  https: https(10250, { servicePort: 443 }),
};
