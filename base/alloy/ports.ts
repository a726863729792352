import { grpc, http, tcp } from "../../sdk/index.ts";

export const ports = {
  http: http(12345),
  "reloader-web": http(8080),
  syslog: tcp(1514),
  "otlp-grpc": grpc(4317),
  "otlp-http": http(4318),
};
