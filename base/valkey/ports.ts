import { type OwnPods, tcp } from "../../sdk/index.ts";

export const ports = { redis: tcp(6379) };

export type Own = OwnPods<typeof ports>;
