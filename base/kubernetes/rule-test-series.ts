/**
 * The series of a scene without the job, which is added.
 *
 * @param of the matchers that name the job: `job="apiserver"`
 */
export function seenBy(of: string, series: Readonly<Record<string, string>>) {
  const owned = Object.entries(series).map(([name, values]) => [
    name.replace("{", `{${of}, `),
    values,
  ]);
  return Object.fromEntries(owned) as Record<string, string>;
}

export const kubelet = 'job="kubelet", metrics_path="/metrics"';
export const kubeletLabels = { job: "kubelet", metrics_path: "/metrics" };
export const apiServer = 'job="apiserver"';
export const state = 'job="kube-state-metrics"';
/** The kubelet's other paths tell of other things under the same job. */
export const kubeletStrangers = [{ job: "stranger" }, { metrics_path: "/metrics/probes" }];
