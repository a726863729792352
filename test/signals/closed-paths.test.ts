import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { redirectUrl } from "../../base/oauth2-proxy/config.ts";
import { clusters, objectOf } from "../base/evaluated.ts";
import { startAlertmanager } from "../judges/alertmanager.ts";
import type { Daemon } from "../judges/daemon.ts";
import { startPrometheus } from "../judges/prometheus.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { plainFolder } from "../write/sandbox.ts";
import { startIdentityProvider } from "./identity-provider.ts";
import { browser, oauth2ProxyHere, url } from "./oauth2-proxy.ts";

// The programs themselves behind oauth2-proxy, and the paths that are closed where people reach them on our clusters.
const folder = plainFolder();
const running: Pick<Daemon, "stop">[] = [];
const lifecycle = ["/-/reload", "/-/quit", "/debug/pprof/cmdline"];
const spellings = [
  ...lifecycle,
  ...["/-/reload/", "/-/quit/", "/%2d/quit", "//-/quit", "/a/../-/reload", "/debug/pprof"],
  "/api/v1/admin/tsdb/clean_tombstones",
];

afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
});

/** What a program that people are shown behind a Service called so is closed for. */
function closedBefore(service: string): string[] {
  const configurations = clusters.flatMap(({ applications }) =>
    applications
      .filter(({ component }) => component.name === "oauth2-proxy")
      .map((one) => objectOf(one, "ConfigMap").data?.["oauth2-proxy.cfg"] ?? ""),
  );
  const before = configurations.find((text) => text.includes(`"http://${service}.`));
  if (before === undefined) throw new NotInFleet(`an oauth2-proxy before ${service}`);
  const [, upstreams = "[]"] = /^upstreams = (.*)$/m.exec(before) ?? [];
  return (JSON.parse(upstreams) as string[]).flatMap((one) => one.split("#")[1] ?? []);
}

const programs = {
  alertmanager: (at: string) =>
    startAlertmanager(at, "route: { receiver: nobody }\nreceivers: [{ name: nobody }]\n"),
  // As open as it can be.
  prometheus: (at: string) =>
    startPrometheus(at, "", ["--web.enable-lifecycle", "--web.enable-admin-api"]),
};

test.each(["alertmanager", "prometheus"] as const)(
  "nobody whom oauth2-proxy lets in ends, reloads or looks into %s",
  async (name) => {
    const closed = closedBefore(name);
    const at = join(folder, name);
    mkdirSync(at);
    const program = await programs[name](at);
    const provider = await startIdentityProvider(
      { sub: "0815", email: "ada@example.com", email_verified: true, groups: ["on-call"] },
      { id: "here", secret: "secret-of-here", redirectUrl: redirectUrl(url) },
    );
    running.push(program.daemon, provider);
    const shows = { url: program.url, seconds: 2, closed };
    const proxy = await oauth2ProxyHere(join(at, "proxy"), { issuer: provider.issuer, shows });
    running.push(await proxy.start());
    const ada = browser(proxy.at);
    expect(await ada.open("/-/ready")).toMatchObject({ status: 200 });
    const reloaded = async () => {
      const text = await (await fetch(`${program.url}/metrics`)).text();
      return /^\w+_config_last_reload_success_timestamp_seconds (.*)$/m.exec(text)?.[1];
    };
    const before = await reloaded();
    for (const path of spellings) {
      for (const method of ["POST", "PUT", "GET"]) {
        let answer = await ada.ask(path, {}, method);
        while (answer.location?.startsWith("/"))
          answer = await ada.ask(answer.location, {}, method);
        expect([method, path, answer.status]).toEqual([method, path, 404]);
      }
    }
    expect(await ada.open("/-/healthy")).toMatchObject({ status: 200 });
    expect(await reloaded()).toBe(before);
    // Who needs no proxy sees the difference.
    expect((await fetch(`${program.url}/-/reload`, { method: "POST" })).status).toBe(200);
    expect(await reloaded()).not.toBe(before);
  },
  60_000,
);
