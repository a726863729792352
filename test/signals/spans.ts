import { randomBytes } from "node:crypto";

/** A trace of a request that a service takes a quarter of a second for. */
export interface SentTrace {
  readonly id: string;
  /** `POST` it behind `/v1/traces`. */
  readonly body: string;
}

/**
 * A trace of `<service>-client` that asks a service, as OTLP over HTTP carries it in JSON. With services of its own each
 * makes series of its own: two replicas on one machine would else write the same series, of which Prometheus refuses one.
 *
 * @param hours how long ago that was
 */
export function traceOf(service: string, hours = 0): SentTrace {
  const path = `/${service}`;
  const [id, client, server] = [16, 8, 8].map((bytes) => randomBytes(bytes).toString("hex"));
  const end = BigInt(Date.now() - hours * 3_600_000) * 1_000_000n;
  const times = {
    startTimeUnixNano: String(end - 250_000_000n),
    endTimeUnixNano: String(end),
  };
  const named = { traceId: id, name: `GET ${path}`, attributes: attributes({ "url.path": path }) };
  return {
    id: id!,
    body: JSON.stringify({
      resourceSpans: [
        spanOf(`${service}-client`, { ...named, ...times, spanId: client, kind: 3 }),
        spanOf(service, { ...named, ...times, spanId: server, parentSpanId: client, kind: 2 }),
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
