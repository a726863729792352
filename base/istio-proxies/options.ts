import { shape } from "../../sdk/index.ts";
/** Which proxies of the mesh are scraped. */
export interface IstioProxiesOptions {
  /**
   * How pods take part: by a proxy in each of them, or by one on each node (`ambient`), with waypoints where somebody
   * asks for more than encryption.
   */
  readonly mode: "ambient" | "sidecar";
  /** Where pods take part in the mesh: by default in the namespaces of teams. */
  readonly namespaces: readonly string[] | "teams";
  /** Where gateways run, by the labels that they have there. */
  readonly gateways: readonly {
    readonly namespace: string;
    readonly labels: Readonly<Record<string, string>>;
  }[];
}

/** What a cluster gets that chooses nothing. */
export const options: IstioProxiesOptions = { mode: "sidecar", namespaces: "teams", gateways: [] };

export const shapes = {
  namespaces: shape.listOr(shape.text, shape.literal("teams")),
  gateways: shape.listOf(
    shape.record<IstioProxiesOptions["gateways"][number]>({
      namespace: shape.text,
      labels: shape.mapOf(shape.text),
    }),
  ),
};
