import { afterAll } from "@jest/globals";
import { saveVerdicts } from "../sdk/memory/verdicts.ts";

// Once for each file of tests, as a command does when it ends.
afterAll(saveVerdicts);
