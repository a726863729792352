import { randomBytes } from "node:crypto";

/** A trace of a request: the shop asks the checkout, which answers in a quarter of a second. */
export interface SentTrace {
  readonly id: string;
  /** `POST` it behind `/v1/traces`. */
  readonly body: string;
}

/** A trace of two services, as OTLP over HTTP carries it in JSON; `path` is what is asked for. */
export function traceOf(path: string): SentTrace {
  const [id, client, server] = [16, 8, 8].map((bytes) => randomBytes(bytes).toString("hex"));
  const end = BigInt(Date.now()) * 1_000_000n;
  const times = {
    startTimeUnixNano: String(end - 250_000_000n),
    endTimeUnixNano: String(end),
  };
  const named = { traceId: id, name: `GET ${path}`, attributes: attributes({ "url.path": path }) };
  return {
    id: id!,
    body: JSON.stringify({
      resourceSpans: [
        spanOf("shop", { ...named, ...times, spanId: client, kind: 3 }),
        spanOf("checkout", { ...named, ...times, spanId: server, parentSpanId: client, kind: 2 }),
      ],
    }),
  };
}

function spanOf(service: string, span: object): object {
  return {
    resource: { attributes: attributes({ "service.name": service }) },
    scopeSpans: [{ spans: [span] }],
  };
}

function attributes(values: Readonly<Record<string, string>>): object[] {
  return Object.entries(values).map(([key, stringValue]) => ({ key, value: { stringValue } }));
}
