import { writeFileSync } from "node:fs";
import { checksPage } from "./checks-page.ts";

writeFileSync(new URL("../../sdk/check/CHECKS.md", import.meta.url), await checksPage());
