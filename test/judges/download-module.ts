import { goEnvironment } from "./go-environment.ts";
import { pinnedVersion } from "./pinned-version.ts";
import { run } from "./run.ts";

/** The folder of a module at its pinned version, checked against the go.sum beside the pin. */
export async function downloadModule(pin: string, module: string): Promise<string> {
  const name = `${module}@${pinnedVersion(pin, module)}`;
  const { stdout } = await run("go", ["mod", "download", "-json", name], {
    cwd: pin,
    env: goEnvironment,
  });
  return (JSON.parse(stdout) as { Dir: string }).Dir;
}
