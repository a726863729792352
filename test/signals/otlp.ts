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

/** Sends spans by OTLP over HTTP; whether they were taken. */
export function sendSpans(url: string, spans: readonly object[]): Promise<boolean> {
  const scopeSpans = [{ spans }];
  return send(`${url}/v1/traces`, { resourceSpans: [{ resource: checkout, scopeSpans }] });
}

/** Sends log lines of the service `checkout`; whether they were taken. */
export function sendLines(
  url: string,
  lines: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const logRecords = lines.map((line) => ({
    timeUnixNano: String(BigInt(Date.now()) * 1_000_000n),
    body: { stringValue: line },
    attributes: attributesOf(attributes),
  }));
  const scopeLogs = [{ logRecords }];
  return send(`${url}/v1/logs`, { resourceLogs: [{ resource: checkout, scopeLogs }] });
}

/** Sends a gauge of the service `checkout`; whether it was taken. */
export function sendGauge(url: string, name: string, value: number): Promise<boolean> {
  const timeUnixNano = String(BigInt(Date.now()) * 1_000_000n);
  const metrics = [{ name, gauge: { dataPoints: [{ asDouble: value, timeUnixNano }] } }];
  const scopeMetrics = [{ metrics }];
  return send(`${url}/v1/metrics`, { resourceMetrics: [{ resource: checkout, scopeMetrics }] });
}

const checkout = { attributes: attributesOf({ "service.name": "checkout" }) };

function attributesOf(attributes: Readonly<Record<string, string | number>>): object[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === "string" ? { stringValue: value } : { intValue: String(value) },
  }));
}

async function send(url: string, body: object): Promise<boolean> {
  const headers = { "Content-Type": "application/json" };
  try {
    return (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).ok;
  } catch {
    return false;
  }
}
