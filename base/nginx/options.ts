import { shape } from "../../sdk/index.ts";
import type { Tenant } from "../roles.ts";

/** Somebody with a password, for the data of one tenant: who writes is another one than who reads. */
export interface User {
  readonly tenant: Tenant;
  readonly may: "read" | "write";
}

/** A host that asks for no password: who comes there was asked before, and reads as this tenant; nobody writes. */
export interface OpenHost {
  readonly authentication: false;
  readonly tenant: Tenant;
}

export interface NginxOptions {
  readonly replicas: number;
  /** By name; the secret store holds a line of htpasswd for each. */
  readonly users: Readonly<Record<string, User>>;
  /** What is different at the host of a store, by the store's name: each asks for a password unless said. */
  readonly hosts: Readonly<Record<string, OpenHost>>;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: NginxOptions = {
  replicas: 2,
  users: {},
  hosts: {},
  resources: { requests: { cpu: "50m", memory: "64Mi" }, limits: { memory: "256Mi" } },
};

export const shapes = {
  users: shape.mapOf(
    shape.record<User>({ tenant: shape.text, may: shape.literal("read", "write") }),
  ),
  hosts: shape.mapOf(
    shape.record<OpenHost>({ authentication: shape.literal(false), tenant: shape.text }),
  ),
};
