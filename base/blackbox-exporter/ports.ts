import { http } from "../../sdk/index.ts";

export const ports = { http: http(9115) };
