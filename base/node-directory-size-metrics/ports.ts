import { http } from "../../sdk/index.ts";

export const ports = { metrics: http(9102) };
