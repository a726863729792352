import { spawnSync } from "node:child_process";

/** Says at the end of a run which judges were not asked, so that a green run does not pass for more. */
export default function judgesReporter() {
  return {
    onRunComplete: (_contexts, { numPendingTests }) => {
      if (numPendingTests === 0) return;
      // In a process of its own, because jest loads reporters without its transforms.
      const args = ["sdk/start.mjs", "test/judges/build.ts", "--missing"];
      const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
      const missing = stdout.trim().split("\n").filter(Boolean).join(", ");
      if (missing) console.log(`not built, so not asked: ${missing} (npm run judges)`);
    },
  };
}
