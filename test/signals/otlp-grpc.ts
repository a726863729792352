import { createHash } from "node:crypto";
import { once } from "node:events";
import { type ClientHttp2Session, connect } from "node:http2";

const path = "/opentelemetry.proto.collector.trace.v1.TraceService/Export";

/** Opens a connection to whoever takes OTLP over gRPC at `host:port`. Throws where nobody does. */
export async function grpcConnection(address: string): Promise<ClientHttp2Session> {
  const session = connect(`http://${address}`);
  await once(session, "connect");
  return session;
}

/** Sends a failed span, one of its name in a trace, by a connection; whether it was taken. */
export async function sendSpanByGrpc(
  session: ClientHttp2Session,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<boolean> {
  const asked = session.request({
    ...{ ":method": "POST", ":path": path, te: "trailers", "content-type": "application/grpc" },
  });
  const message = exportRequest(id, name);
  const length = Buffer.alloc(5);
  length.writeUInt32BE(message.length, 1);
  asked.end(Buffer.concat([length, message]));
  asked.resume();
  // Where it is refused at once there is no message, and the status stands in the first headers.
  let status: unknown;
  for (const part of ["response", "trailers"]) {
    asked.on(
      part,
      (headers: Record<string, unknown>) => (status = headers["grpc-status"] ?? status),
    );
  }
  await once(asked, "close");
  return status === "0";
}

/**
 * A span of the service `checkout` as OTLP writes it.
 * https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto
 */
function exportRequest(trace: string, name: string): Buffer {
  const now = BigInt(Date.now()) * 1_000_000n;
  const own = createHash("sha256").update(name).digest().subarray(0, 8);
  const service = [bytes(1, "service.name"), bytes(2, bytes(1, "checkout"))];
  const span = [
    ...[bytes(1, Buffer.from(trace, "hex")), bytes(2, own)],
    ...[bytes(5, name), time(7, now), time(8, now + 5_000_000n)],
    bytes(15, Buffer.from([3 << 3, 2])),
  ];
  const resource = bytes(1, bytes(1, Buffer.concat(service)));
  const spans = bytes(2, bytes(2, Buffer.concat(span)));
  return bytes(1, Buffer.concat([resource, spans]));
}

/** A field of Protocol Buffers that has a length: text, bytes, another message. */
function bytes(field: number, content: string | Buffer): Buffer {
  const value = Buffer.from(content);
  return Buffer.concat([Buffer.from([(field << 3) | 2, ...varint(value.length)]), value]);
}

function time(field: number, nanoseconds: bigint): Buffer {
  const value = Buffer.alloc(9);
  value[0] = (field << 3) | 1;
  value.writeBigUInt64LE(nanoseconds, 1);
  return value;
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
