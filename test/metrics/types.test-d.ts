/**
 * What must not compile. `npm run types` checks this file; nothing runs it. Each `@ts-expect-error`
 * fails there when the line below it is no error any more.
 */
import { kubeApiserverMetrics } from "../../base/kubernetes/metrics.ts";
import { nodeExporterMetrics } from "../../base/node-exporter/metrics.ts";
import { catalogue, not, selectors } from "../../sdk/index.ts";

const m = selectors(nodeExporterMetrics, { job: "node-exporter" });
m.node_filesystem_avail_bytes() satisfies string;
void m.node_filesystem_avail_bytes({ fstype: not(/tmpfs|ramfs/), instance: "a" });
// @ts-expect-error: a metric that the program does not expose
void m.node_filesystem_avial_bytes();
// @ts-expect-error: a label that the metric does not carry
void m.node_filesystem_avail_bytes({ fs_type: "ext4" });
// @ts-expect-error: a label of another metric
void m.node_load1({ fstype: "ext4" });
// @ts-expect-error: a value that is no text
void m.node_filesystem_avail_bytes({ fstype: 4 });
// @ts-expect-error: a label that scraping does not add
void selectors(nodeExporterMetrics, { cluster: "us-test" });

const api = selectors(kubeApiserverMetrics);
void api.apiserver_request_duration_seconds_bucket({ le: "1", verb: "GET" });
void api.apiserver_request_duration_seconds_count({ verb: "GET" });
// @ts-expect-error: a histogram has no series of its bare name
void api.apiserver_request_duration_seconds();
// @ts-expect-error: only buckets have an upper bound
void api.apiserver_request_duration_seconds_count({ le: "1" });

const common = { program: "shop", version: "1.0.0", source: "test" };
// @ts-expect-error: a type that no metric has
void catalogue({ ...common, metrics: { shop_up: { type: "guage", labels: [] } } });
// @ts-expect-error: a metric without labels must say so
void catalogue({ ...common, metrics: { shop_up: { type: "gauge" } } });
