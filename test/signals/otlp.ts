import { request } from "node:http";

/** A trace that somebody sends: its spans in the order in which they begin. */
export interface SentTrace {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly spans: readonly SentSpan[];
}

export interface SentSpan {
  readonly name: string;
  readonly milliseconds?: number;
  readonly failed?: boolean;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly events?: readonly Readonly<Record<string, string>>[];
}

/** A span of a trace as OTLP writes it in JSON, its id from the trace's and its place. */
export function otlpSpan({ id, spans }: SentTrace, index: number): object {
  const { name, milliseconds = 5, failed = false, attributes = {}, events = [] } = spans[index]!;
  const start = BigInt(Date.now()) * 1_000_000n;
  return {
    traceId: id,
    spanId: spanId(id, index),
    ...(index > 0 && { parentSpanId: spanId(id, 0) }),
    ...{ name, kind: 2 },
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + BigInt(milliseconds) * 1_000_000n),
    attributes: attributesOf(attributes),
    events: events.map((event) => ({
      ...{ name: "event", timeUnixNano: String(start) },
      attributes: attributesOf(event),
    })),
    status: { code: failed ? 2 : 0 },
  };
}

function spanId(trace: string, index: number): string {
  return trace.slice(0, 12) + (index + 1).toString(16).padStart(4, "0");
}

/** Where it is sent to, and what its sender is and says of itself. */
export interface Sender {
  readonly url: string;
  /** Its address: one of this machine's own; the usual one where none is named. */
  readonly address?: string;
  /** Attributes of its resource besides the service's name, which is `checkout`. */
  readonly claims?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends spans by OTLP over HTTP; whether they were taken. */
export function sendSpans(sender: Sender, spans: readonly object[]): Promise<boolean> {
  const scopeSpans = [{ spans }];
  return send(sender, "traces", { resourceSpans: [{ resource: resourceOf(sender), scopeSpans }] });
}

/** Sends log lines; whether they were taken. */
export function sendLines(
  sender: Sender,
  lines: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const logRecords = lines.map((line) => ({
    timeUnixNano: String(BigInt(Date.now()) * 1_000_000n),
    body: { stringValue: line },
    attributes: attributesOf(attributes),
  }));
  const scopeLogs = [{ logRecords }];
  return send(sender, "logs", { resourceLogs: [{ resource: resourceOf(sender), scopeLogs }] });
}

/** Sends a gauge, which somebody read some seconds ago; whether it was taken. */
export function sendGauge(
  { secondsAgo = 0, ...sender }: Sender & { readonly secondsAgo?: number },
  name: string,
  value: number,
): Promise<boolean> {
  const timeUnixNano = String(BigInt(Date.now() - 1000 * secondsAgo) * 1_000_000n);
  const metrics = [{ name, gauge: { dataPoints: [{ asDouble: value, timeUnixNano }] } }];
  const scopeMetrics = [{ metrics }];
  const resource = resourceOf(sender);
  return send(sender, "metrics", { resourceMetrics: [{ resource, scopeMetrics }] });
}

function resourceOf({ claims }: Sender): object {
  return { attributes: attributesOf({ "service.name": "checkout", ...claims }) };
}

function attributesOf(attributes: Readonly<Record<string, string | number>>): object[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === "string" ? { stringValue: value } : { intValue: String(value) },
  }));
}

function send({ url, address, headers }: Sender, signal: string, body: object): Promise<boolean> {
  return new Promise((done) => {
    const asked = request(
      `${url}/v1/${signal}`,
      {
        method: "POST",
        headers: { ...headers, "Content-Type": "application/json" },
        ...(address !== undefined && { localAddress: address }),
      },
      (answer) => {
        answer.resume();
        done(answer.statusCode === 200);
      },
    );
    asked.on("error", () => done(false));
    asked.end(JSON.stringify(body));
  });
}
