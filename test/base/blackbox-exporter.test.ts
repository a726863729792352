import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import { startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { verdict } from "../judges/verdict.ts";
import { temporaryFolder } from "../layout/temporary-folder.ts";
import { applicationOf, objectOf } from "./evaluated.ts";

const folder = temporaryFolder();
const file = join(folder, "blackbox.yml");

function delivered() {
  const application = applicationOf("blackbox-exporter");
  writeFileSync(file, objectOf(application, "ConfigMap").data!["blackbox.yml"]!);
  return application;
}

test("blackbox-exporter takes its configuration, the API its objects", async () => {
  const { objects } = delivered();
  const check = ["--config.check", `--config.file=${file}`];
  expect(await verdict(requireJudge("blackbox-exporter"), check)).toMatchObject({ ok: true });
  expect(await kubeconformObjects(objects)).toEqual({ objects: objects.length, findings: [] });
});

test("it says of a Service whether it answers with success", async () => {
  delivered();
  const [port = 0, closed = 0] = await freePorts(2);
  const daemon = startDaemon(
    requireJudge("blackbox-exporter"),
    [`--config.file=${file}`, `--web.listen-address=127.0.0.1:${port}`],
    { log: join(folder, "log") },
  );
  const service = createServer(({ url }, response) => {
    response.writeHead(url === "/" ? 200 : 503).end();
  });
  try {
    const url = `http://127.0.0.1:${port}`;
    await waitReady(daemon, async () => (await fetch(`${url}/-/healthy`)).ok);
    await new Promise<void>((done) => service.listen(0, "127.0.0.1", done));
    const at = `127.0.0.1:${(service.address() as AddressInfo).port}`;
    const succeeds = async (target: string) => {
      const answer = await fetch(`${url}/probe?module=http_2xx&target=${target}`);
      return /^probe_success (\d)$/m.exec(await answer.text())?.[1];
    };
    expect([
      await succeeds(at),
      await succeeds(`http://${at}/broken`),
      await succeeds(`127.0.0.1:${closed}`),
    ]).toEqual(["1", "0", "0"]);
  } finally {
    service.close();
    await daemon.stop();
  }
});
