import { exitCodes, Failure } from "../basics/fail.ts";
import { command } from "./command.ts";
import { loadFleet, repository } from "./load-fleet.ts";

const help = `npm run new -- alert|cluster|component ...: begins one, with the parts to fill in marked.

  npm run new -- alert <component> <AlertName>   a rule, its two tests, its runbook section
  npm run new -- component <name>                a folder of base/ and its line in a stack
  npm run new -- cluster <name>                  a file of clusters/ and its line in the fleet

  --metric <name>   alert: what its expression begins with; up unless said
  --group <name>    alert: the rule group that takes it; the last one unless said
  --stack <name>    component: the file of apps/; prometheus-stack unless said

An alert begins as a draft of two weeks, which wakes nobody. npm run check lists what is to fill in.

Exit codes: 0 written, 3 could not.`;

const draftDays = 14;
const options = {
  metric: { type: "string", default: "up" },
  group: { type: "string" },
  stack: { type: "string", default: "prometheus-stack" },
} as const;

// Each way loads its own tools, for they are large.
await command(help, options, async ({ metric, group, stack }, [what, ...names]) => {
  const [first = "", second = "", ...rest] = names;
  if (what === "alert" && second !== "" && rest.length === 0) {
    const { newAlert } = await import("../scaffold/new-alert.ts");
    const { refuseMisspelt } = await import("../scaffold/misspelt-metric.ts");
    refuseMisspelt(metric, await loadFleet());
    const until = new Date(Date.now() + draftDays * 86_400_000).toISOString().slice(0, 10);
    const wanted = { component: first, alert: second, metric, until };
    say(await newAlert(repository, { ...wanted, ...(group !== undefined && { group }) }), [
      `${second} is whole and a draft until ${until}: it wakes nobody. Next:`,
      "Write what is marked; npm run check lists it by file and line.",
      `npm run test:rules -- ${second} runs its two scenes with the real promtool.`,
      "npm run generate, then send the change with generated/.",
      "When it has proved itself, remove its line `draft` and choose its severity, in the rule and in its test.",
      `Then npm run mutate -- ${first} names the faults that no scene notices: CI asks that each is noticed or listed.`,
    ]);
  } else if (what === "component" && names.length === 1) {
    const { newComponent } = await import("../scaffold/new-component.ts");
    say(await newComponent(repository, first, { stack }), [
      `${first} is refused until its image is written. Next:`,
      "Write what is marked; npm run check lists it by file and line.",
      `npm run generate, then npm run render -- <cluster>/${first} shows what Argo CD will apply.`,
    ]);
  } else if (what === "cluster" && names.length === 1) {
    const { newCluster } = await import("../scaffold/new-cluster.ts");
    say(await newCluster(repository, { name: first, fleet: await loadFleet() }), [
      `${first} is refused until its facts are written. Next:`,
      "Write what is marked; npm run check lists it by file and line.",
      "Choose what it does differently: options stand in the calls of its stacks.",
      `npm run generate, then tell Argo CD about the cluster under the name ${first}.`,
    ]);
  } else {
    throw new Failure("Cannot tell what to begin: name it, as in alert prometheus SlowQueries");
  }
  return exitCodes.ok;
});

function say(paths: readonly string[], [state, ...steps]: readonly string[]): void {
  for (const path of paths) console.log(`  written      ${path}`);
  console.log(`\n${state}\n`);
  for (const [index, step] of steps.entries()) console.log(`  ${index + 1}. ${step}`);
}
