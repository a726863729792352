import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toYaml } from "../../sdk/basics/yaml.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { startOtelcol } from "../judges/opentelemetry-collector.ts";
import { plainFolder } from "../write/sandbox.ts";
import { startAgent } from "./agents.ts";
import { eventually } from "./eventually.ts";
import { grpcConnection, sendSpanByGrpc } from "./otlp-grpc.ts";
import { otlpSpan, sendGauge, sendLines, sendSpans } from "./otlp.ts";

const patience = 240_000;
const folder = plainFolder();
const taken = join(folder, "taken.jsonl");
const running: Daemon[] = [];
let sender = "";
let byGrpc = "";

/** A collector that takes OTLP over gRPC and writes all of it into a file. */
async function receiverAt(grpc: number, health: number): Promise<Daemon> {
  const pipeline = { receivers: ["otlp"], exporters: ["file"] };
  const config = {
    extensions: { health_check: { endpoint: `127.0.0.1:${health}` } },
    receivers: { otlp: { protocols: { grpc: { endpoint: `127.0.0.1:${grpc}` } } } },
    exporters: { file: { path: taken, flush_interval: "100ms" } },
    service: {
      extensions: ["health_check"],
      pipelines: { traces: pipeline, metrics: pipeline, logs: pipeline },
      telemetry: { metrics: { level: "none" } },
    },
  };
  const file = join(folder, "receiver.yaml");
  writeFileSync(file, toYaml(config, "a test"));
  const log = join(folder, "receiver.log");
  return startOtelcol(file, { log, health: `http://127.0.0.1:${health}` });
}

beforeAll(async () => {
  const [receiver = 0, health = 0, http = 0, syslog = 0, grpc = 0, byHttp = 0] = await freePorts(6);
  running.push(await receiverAt(receiver, health));
  const otlp = {
    grpc: `127.0.0.1:${grpc}`,
    http: `127.0.0.1:${byHttp}`,
    receiver: `127.0.0.1:${receiver}`,
  };
  const place = { folder, store: "http://127.0.0.1:9", ports: { http, syslog }, otlp };
  running.push(await startAgent("alloy", place));
  sender = `http://127.0.0.1:${byHttp}`;
  byGrpc = otlp.grpc;
}, patience);

afterAll(async () => {
  for (const daemon of running) await daemon.stop();
});

test(
  "spans, samples and lines that Alloy takes by OTLP, over HTTP and gRPC, reach the receiver",
  async () => {
    const trace = { id: "0af7651916cd43dd8448eb211c80319c", spans: [{ name: "pay" }] };
    expect(await sendSpans({ url: sender }, [otlpSpan(trace, 0)])).toBe(true);
    const session = await grpcConnection(byGrpc);
    expect(await sendSpanByGrpc(session, { id: trace.id, name: "ship" })).toBe(true);
    session.close();
    expect(await sendGauge({ url: sender }, "queue_length", 3)).toBe(true);
    expect(await sendLines({ url: sender }, ["sold"])).toBe(true);
    const sent = [trace.id, '"pay"', '"ship"', "queue_length", "sold"];
    const arrived = () => {
      const text = readFileSync(taken, "utf8");
      return sent.filter((one) => text.includes(one));
    };
    await eventually(() => Promise.resolve(arrived()), sent);
  },
  patience,
);
