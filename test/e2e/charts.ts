import { createReadStream, existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { type RequestListener, request as forward } from "node:http";
import { join } from "node:path";
import { helmIndex, helmPackage } from "../judges/helm.ts";
import { keptChart } from "../judges/schemas.ts";
import type { GitServer } from "./git-server.ts";
import { applicationSources } from "./upstreams.ts";

/**
 * Makes the chart repositories that Applications in the tree name, of the charts that the cache keeps, and has the
 * server answer for them. Returns their URLs.
 *
 * @param folder gets the archives
 */
export async function serveCharts(
  tree: string,
  { folder, server }: { readonly folder: string; readonly server: GitServer },
): Promise<string[]> {
  const sources = (await applicationSources(tree)).filter((one) => "chart" in one);
  const urls = [...new Set(sources.map(({ repoURL }) => repoURL))];
  for (const url of urls) {
    const { host, pathname } = new URL(url);
    const into = join(folder, host, pathname);
    await mkdir(into, { recursive: true });
    for (const source of sources.filter(({ repoURL }) => repoURL === url)) {
      const { chart, targetRevision: version } = source;
      await helmPackage(keptChart({ chart, version }), { version, into });
    }
    await helmIndex(into);
    server.answer(host, filesBelow(join(folder, host)));
  }
  return urls;
}

/** Answers with the files of a folder, as a Helm repository is served. */
export function filesBelow(folder: string): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://host");
    const file = join(folder, pathname);
    if (!/\.(?:tgz|yaml)$/.test(file) || !existsSync(file)) response.writeHead(404).end();
    else createReadStream(file).pipe(response);
  };
}

/** Answers by another server on loopback: a registry. */
export function forwardTo(port: number): RequestListener {
  return (request, response) => {
    const { method, url: path, headers } = request;
    const asked = forward({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    asked.on("error", () => response.destroy());
    request.pipe(asked);
  };
}
