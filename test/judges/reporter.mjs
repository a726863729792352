/**
 * Says at the end of a run which tests were skipped and why, so that a green run does not pass for more.
 * `test/ok.ts` reads these lines.
 */
export default function judgesReporter() {
  return {
    onRunComplete: (_contexts, { testResults: files }) => {
      const tests = files.flatMap(({ testResults }) => testResults);
      const skipped = tests.filter(({ status }) => ["pending", "todo"].includes(status));
      const reasons = skipped.map(
        ({ title }) => / \[([\w ]+: .*)\]$/.exec(title)?.[1] ?? "no reason",
      );
      for (const reason of [...new Set(reasons)].sort()) {
        const times = reasons.filter((one) => one === reason).length;
        const help = reason.startsWith("not built") ? " (npm run judges)" : "";
        console.log(`${times} skipped, ${reason}${help}`);
      }
    },
  };
}
