import { http, tcp } from "../../sdk/index.ts";

export const ports = { http: http(3101), syslog: tcp(1514) };
