import { options } from "./sdk/strip-types.mjs";

/** jest runs the TypeScript as ES modules; swc only strips the types, `npm run types` checks them. */
export default {
  testEnvironment: "<rootDir>/test/judges/environment.mjs",
  runtime: "<rootDir>/test/jest/modules.mjs",
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": ["@swc/jest", options],
  },
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  modulePathIgnorePatterns: ["<rootDir>/.cache/"],
  setupFilesAfterEnv: ["<rootDir>/test/save-verdicts.ts"],
  // Judges are real programs on a machine that may be busy.
  testTimeout: 60_000,
  // jest would leave a core free, and these tests wait for other processes most of the time.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/judges/reporter.mjs"],
};
