import { shape } from "../../sdk/index.ts";
export interface Oauth2ProxyOptions {
  /** Of whom the identity provider knows, those in one of these groups alone are let in; all of them where none is said. */
  readonly groups: readonly string[];
  /**
   * How long a login lasts, as Go's duration. Nobody is asked again before: whoever leaves, or leaves a group, is let in
   * for so long.
   */
  readonly loginLasts: string;
  readonly replicas: number;
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: Oauth2ProxyOptions = {
  groups: [],
  loginLasts: "8h",
  replicas: 2,
  resources: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "128Mi" } },
};

export const shapes = {
  groups: shape.listOf(shape.text),
};
