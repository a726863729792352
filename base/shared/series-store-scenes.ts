import type { SeriesStore } from "./series-store.ts";

type Series = Record<string, string>;

/** Series of a store's replicas, in promtool's notation and one value per minute: scenes of its rules' tests. */
export function seriesStoreScenes({ job }: SeriesStore) {
  const of = (metric: string, pod: string, labels = "") =>
    `${metric}{job="${job}", namespace="observability", pod="${pod}"${labels}}`;
  const onEach = (pods: readonly string[], series: (pod: string) => Series) =>
    Object.assign({}, ...pods.map(series)) as Series;
  const requests = (pod: string, route: string, status: string) =>
    of(
      "cortex_request_duration_seconds_count",
      pod,
      `, method="POST", route="${route}", status_code="${status}"`,
    );
  const within = (pod: string, route: string, le: string) =>
    of(
      "cortex_request_duration_seconds_bucket",
      pod,
      `, method="POST", route="${route}", status_code="200", le="${le}"`,
    );
  const operations = (what: string, pod: string) =>
    of(
      `thanos_objstore_bucket_${what}_total`,
      pod,
      `, bucket="", component="ingester", operation="upload"`,
    );
  return {
    of,
    /** A thousand pushes per second on each of two replicas; so many of them fail. */
    pushing: (failed: number, route = "api_v1_push") =>
      onEach(["a", "b"], (pod) => ({
        [requests(pod, route, "200")]: `0+${60 * (1000 - failed)}x60`,
        [requests(pod, route, "500")]: `0+${60 * failed}x60`,
      })),
    /**
     * 6000 requests per minute to each of two replicas, none slower than 5 seconds. All of replica a, and as many of
     * replica b as the values count, take no longer than 2.5.
     */
    taking: (fast: string, route = "api_v1_push") =>
      onEach(["a", "b"], (pod) => ({
        [within(pod, route, "2.5")]: pod === "a" ? "0+6000x60" : fast,
        [within(pod, route, "5")]: "0+6000x60",
        [within(pod, route, "+Inf")]: "0+6000x60",
      })),
    /** Samples per minute that each of two replicas turns away. */
    discarding: (perMinute: number) =>
      onEach(["a", "b"], (pod) => ({
        [of("cortex_discarded_samples_total", pod, `, user="shop", reason="rate_limited"`)]:
          `0+${perMinute}x60`,
      })),
    /** Series of a tenant on each of three replicas, where as many were dropped again as are held. */
    holding: (user: string, series: number) =>
      onEach(["a", "b", "c"], (pod) => ({
        [of("cortex_ingester_memory_series_created_total", pod, `, user="${user}"`)]:
          `${2 * series}x60`,
        [of("cortex_ingester_memory_series_removed_total", pod, `, user="${user}"`)]:
          `${series}x60`,
      })),
    /** 1200 operations on the bucket per minute of each of two replicas; so many of them fail. */
    asking: (failed: number) =>
      onEach(["a", "b"], (pod) => ({
        [operations("operations", pod)]: "0+1200x60",
        [operations("operation_failures", pod)]: `0+${failed}x60`,
      })),
  };
}
