import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";

/** The JavaScript that stands in for sources, and where its map is: `javascript.mjs` wrote both. */
const standsIn = /\/\.cache\/javascript\/.*\.[0-9a-f]{40}\.mjs$/;
const inlineMap = /\n\/\/# sourceMappingURL=[^,]*,(\S+)\s*$/;

/** Source maps by the URL of the JavaScript. */
const maps = new Map();

/**
 * For `Error.prepareStackTrace`: a stack that names the sources. Node's own way reads the map of every module that
 * it loads, for a fourth of the time that a command takes; this one reads those that a stack asks for.
 */
export function sourceStack(error, frames) {
  const lines = frames.map((frame) => `\n    at ${inSource(frame)}`);
  return Error.prototype.toString.call(error) + lines.join("");
}

function inSource(frame) {
  const url = frame.getFileName();
  if (!standsIn.test(url)) return String(frame);
  const map = mapOf(url);
  const place = map?.findEntry(frame.getLineNumber() - 1, frame.getColumnNumber() - 1);
  if (place?.originalSource === undefined) return String(frame);
  const { originalSource, originalLine, originalColumn } = place;
  const source = fileURLToPath(new URL(originalSource, url));
  const written = `${url}:${frame.getLineNumber()}:${frame.getColumnNumber()}`;
  return String(frame).replace(written, `${source}:${originalLine + 1}:${originalColumn + 1}`);
}

function mapOf(url) {
  if (!maps.has(url)) {
    const [, map] = inlineMap.exec(readFileSync(fileURLToPath(url), "utf8")) ?? [];
    maps.set(url, map && new SourceMap(JSON.parse(Buffer.from(map, "base64").toString("utf8"))));
  }
  return maps.get(url);
}
