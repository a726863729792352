import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { requireJudge } from "./judge-path.ts";
import { run } from "./run.ts";
import { type Verdict, verdict } from "./verdict.ts";

// amtool reads defaults from the user's home, which are none of this project's business.
const env = { HOME: devNull };

/** Checks an alertmanager.yml and the templates that it names. */
export function amtoolCheckConfig(file: string): Promise<Verdict> {
  return verdict(requireJudge("amtool"), ["check-config", file], { env });
}

/** The receivers that an alert with these labels reaches, in the order of the routes. */
export async function amtoolRoute(
  file: string,
  labels: Readonly<Record<string, string>>,
): Promise<string[]> {
  // Its two parsers agree on these escapes alone.
  const alert = Object.entries(labels).map(([name, value]) => {
    const escaped = value.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
    return `${name}="${escaped}"`;
  });
  const args = ["config", "routes", "test", `--config.file=${file}`, ...alert];
  const { stdout } = await run(requireJudge("amtool"), args, { env });
  return stdout.trim().split(",");
}

/**
 * What Alertmanager makes of a message, or why it refuses the template.
 *
 * @param data a JSON file of what the message is about, Alertmanager's own example alerts unless said
 */
export function amtoolRender(text: string, data?: string): Promise<Verdict> {
  const glob = `--template.glob=${join(tmpdir(), "no-such-file.tmpl")}`;
  const about = data === undefined ? [] : [`--template.data=${data}`];
  const args = ["template", "render", glob, `--template.text=${text}`, ...about];
  return verdict(requireJudge("amtool"), args, { env });
}
