import { shape, type Tuning, tuningOf } from "../../sdk/index.ts";

/** From where on somebody is told; a namespace of the mesh may have its own. */
export interface IstioMonitorsOptions {
  /** The share of a workload's requests, 0 to 1, that it fails to answer. */
  readonly requestsFail: Tuning;
  /** The seconds within which a workload answers 99 of 100 requests. */
  readonly requestsSlow: Tuning;
}

/** What a cluster gets that chooses nothing. */
export const options: IstioMonitorsOptions = { requestsFail: [], requestsSlow: [] };

export const shapes = {
  requestsFail: tuningOf(shape.share),
  requestsSlow: tuningOf(shape.positive),
};
