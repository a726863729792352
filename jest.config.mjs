import { fileURLToPath } from "node:url";
import { nodeFault } from "./sdk/packages.mjs";
import { options } from "./sdk/strip-types.mjs";

const checkout = fileURLToPath(new URL(".", import.meta.url));
const fault = nodeFault(checkout);
if (fault !== undefined) {
  console.error(`Cannot test: ${fault}`);
  process.exit(3);
}

/** A folder may have a name that means something to patterns: `c++`, `[a]`. */
const here = checkout.replace(/[$()*+.?[\]^{|}]/g, "\\$&");

/** jest runs the TypeScript as ES modules; swc only strips the types, `npm run types` checks them. */
export default {
  testEnvironment: "<rootDir>/test/judges/environment.mjs",
  runtime: "<rootDir>/test/jest/modules.mjs",
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": ["@swc/jest", options],
  },
  testRegex: [`^${here}test/(?!e2e/).*\\.test\\.ts$`],
  modulePathIgnorePatterns: [`^${here}\\.cache/`],
  setupFilesAfterEnv: ["<rootDir>/test/save-verdicts.ts"],
  // Judges are real programs on a machine that may be busy.
  testTimeout: 60_000,
  // jest would leave a core free, and these tests wait for other processes most of the time.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/judges/reporter.mjs"],
};
