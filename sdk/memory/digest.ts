import { hash } from "node:crypto";
import { remembered } from "../basics/remembered.ts";

/** A short text that differs where data differ. Data must not change after they were first given. */
export const digest = remembered((data: object): string => digestOf(JSON.stringify(data)));

export function digestOf(text: string | Uint8Array): string {
  return hash("sha1", text, "base64");
}
