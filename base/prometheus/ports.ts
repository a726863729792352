import { http } from "../../sdk/index.ts";

export const ports = { web: http(9090), "reloader-web": http(8080) };
