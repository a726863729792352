import { catalogue } from "../../sdk/index.ts";

export const mimirMetrics = catalogue({
  program: "mimir",
  version: "3.0.5",
  source:
    "exposition of Mimir at commit aced80d74930 in one process, written to by two replicas of Prometheus, with rules and a tenant over its limit",
  port: "http",
  metrics: {
    /** How many times has activity tracker failed to insert new activity. */
    activity_tracker_failed_total: { type: "counter", labels: ["reason"] },
    /** Number of free slots in activity file. */
    activity_tracker_free_slots: { type: "gauge", labels: [] },
    /** Number of unfinished activities loaded from the activity tracker file on startup. */
    activity_tracker_unfinished_activities_loaded: { type: "gauge", labels: [] },
    /** Number of block upload validations currently running. */
    cortex_block_upload_validations_in_progress: { type: "gauge", labels: [] },
    /** Block metadata loads served from in-memory cache */
    cortex_blocks_meta_cached_loads: { type: "counter", labels: ["component"] },
    /** Block metadata loads served from local disk */
    cortex_blocks_meta_disk_loads: { type: "counter", labels: ["component"] },
    /** Total number of block metadata load attempts */
    cortex_blocks_meta_loads_total: { type: "counter", labels: ["component"] },
    /** Duration of the blocks metadata synchronization in seconds */
    cortex_blocks_meta_sync_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total blocks metadata synchronization failures */
    cortex_blocks_meta_sync_failures_total: { type: "counter", labels: ["component"] },
    /** Total blocks metadata synchronization attempts */
    cortex_blocks_meta_syncs_total: { type: "counter", labels: ["component"] },
    /** Total number of failed executions of compaction job estimation based on latest version of bucket index. */
    cortex_bucket_index_estimated_compaction_jobs_errors_total: { type: "counter", labels: [] },
    /** Duration of the a single bucket index loading operation in seconds. */
    cortex_bucket_index_load_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Total number of bucket index loading failures. */
    cortex_bucket_index_load_failures_total: { type: "counter", labels: [] },
    /** Number of bucket indexes currently loaded in-memory. */
    cortex_bucket_index_loaded: { type: "gauge", labels: [] },
    /** Total number of bucket index loading attempts. */
    cortex_bucket_index_loads_total: { type: "counter", labels: [] },
    /** Time elapsed from when a block was created, based on its ULID timestamp, to when it was discovered. */
    cortex_bucket_store_block_discovery_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total number of local blocks that failed to be dropped. */
    cortex_bucket_store_block_drop_failures_total: { type: "counter", labels: ["component"] },
    /** Total number of local blocks that were dropped. */
    cortex_bucket_store_block_drops_total: { type: "counter", labels: ["component"] },
    /** Total number of failed remote block loading attempts. */
    cortex_bucket_store_block_load_failures_total: { type: "counter", labels: ["component"] },
    /** Total number of remote block loading attempts. */
    cortex_bucket_store_block_loads_total: { type: "counter", labels: ["component"] },
    /** Number of currently loaded blocks. */
    cortex_bucket_store_blocks_loaded: { type: "gauge", labels: ["component"] },
    /** Compressed size of postings stored into cache. */
    cortex_bucket_store_cached_postings_compressed_size_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component"],
    },
    /** Number of postings compression and decompression errors. */
    cortex_bucket_store_cached_postings_compression_errors_total: {
      type: "counter",
      labels: ["component", "op"],
    },
    /** Time spent compressing and decompressing postings when storing to / reading from postings cache. */
    cortex_bucket_store_cached_postings_compression_time_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["component", "op"],
    },
    /** Number of postings compressions (op=encode) and decompressions (op=decode) when interacting with the index cache. */
    cortex_bucket_store_cached_postings_compressions_total: {
      type: "counter",
      labels: ["component", "op"],
    },
    /** Time it takes to fetch postings to respond a request sent to store-gateway. It includes both the time to fetch it from cache and from storage in case of cache misses. */
    cortex_bucket_store_cached_postings_fetch_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Original size of postings stored into cache. */
    cortex_bucket_store_cached_postings_original_size_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component"],
    },
    /** Time it takes to fetch series to respond a request sent to store-gateway. It includes both the time to fetch it from cache and from storage in case of cache misses. */
    cortex_bucket_store_cached_series_fetch_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total number of times pooled index-header file handle has been returned to the pool instead of closed. */
    cortex_bucket_store_indexheader_file_handle_pooled_close_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of times a pooled index-header file handle has been used instead of opened. */
    cortex_bucket_store_indexheader_file_handle_pooled_open_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of times index-header file has been closed instead of returning the handle to the pool. */
    cortex_bucket_store_indexheader_file_handle_unpooled_close_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of times index-header file has been opened instead of using a pooled handle. */
    cortex_bucket_store_indexheader_file_handle_unpooled_open_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Duration of the index-header lazy loading in seconds. */
    cortex_bucket_store_indexheader_lazy_load_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total number of failed index-header lazy load operations. */
    cortex_bucket_store_indexheader_lazy_load_failed_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of index-header lazy load operations. */
    cortex_bucket_store_indexheader_lazy_load_total: { type: "counter", labels: ["component"] },
    /** Total number of failed index-header lazy unload operations. */
    cortex_bucket_store_indexheader_lazy_unload_failed_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of index-header lazy unload operations. */
    cortex_bucket_store_indexheader_lazy_unload_total: { type: "counter", labels: ["component"] },
    /** Total size of byte ranges required to fetch from the storage after they are extended by the partitioner. */
    cortex_bucket_store_partitioner_expanded_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component", "data_type"],
    },
    /** Total number of byte ranges returned by the partitioner after they've been combined together to reduce the number of bucket API calls. */
    cortex_bucket_store_partitioner_expanded_ranges_total: {
      type: "counter",
      labels: ["component", "data_type"],
    },
    /** Total number of byte ranges that were not adjacent or overlapping but were joined because they were closer than the configured maximum gap. */
    cortex_bucket_store_partitioner_extended_ranges_total: {
      type: "counter",
      labels: ["component", "data_type"],
    },
    /** Total size of byte ranges required to fetch from the storage before they are extended by the partitioner. */
    cortex_bucket_store_partitioner_requested_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component", "data_type"],
    },
    /** Total number of byte ranges required to fetch from the storage before they are passed to the partitioner. */
    cortex_bucket_store_partitioner_requested_ranges_total: {
      type: "counter",
      labels: ["component", "data_type"],
    },
    /** Size in bytes of the chunks for the single series, which is adequate to the gRPC message size sent to querier. */
    cortex_bucket_store_sent_chunk_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["component"],
    },
    /** Time spent by store-gateway to load batches for a single request. This metric is tracked only if the request is split into 2+ batches. */
    cortex_bucket_store_series_batch_preloading_load_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Time spent by store-gateway waiting until the next batch is loaded, once the store-gateway is ready to send it. This metric is tracked only if the request is split into 2+ batches. */
    cortex_bucket_store_series_batch_preloading_wait_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total number of fetch hits to the in-memory series hash cache. */
    cortex_bucket_store_series_hash_cache_hits_total: { type: "counter", labels: ["component"] },
    /** Total number of fetch attempts to the in-memory series hash cache. */
    cortex_bucket_store_series_hash_cache_requests_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of cases where the built-in max series size was not enough to fetch series from index, resulting in refetch. */
    cortex_bucket_store_series_refetches_total: { type: "counter", labels: ["component"] },
    /** Number of series observed in the final result of a query after merging identical series from different blocks. */
    cortex_bucket_store_series_result_series: { type: "summary", labels: ["component"] },
    /** Unix timestamp of the last successful blocks sync. */
    cortex_bucket_stores_blocks_last_successful_sync_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["component"],
    },
    /** The total time it takes to perform a sync stores */
    cortex_bucket_stores_blocks_sync_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Number of maximum concurrent queries allowed. */
    cortex_bucket_stores_gate_queries_concurrent_max: {
      type: "gauge",
      labels: ["component", "gate"],
    },
    /** Number of queries that are currently in flight. */
    cortex_bucket_stores_gate_queries_in_flight: { type: "gauge", labels: ["component", "gate"] },
    /** Number of tenants discovered in the bucket. */
    cortex_bucket_stores_tenants_discovered: { type: "gauge", labels: ["component"] },
    /** Number of tenants synced. */
    cortex_bucket_stores_tenants_synced: { type: "gauge", labels: ["component"] },
    /** A metric with a constant '1' value labeled by version, revision, branch, and goversion from which cortex was built. */
    cortex_build_info: { type: "gauge", labels: ["branch", "goversion", "revision", "version"] },
    /** Total number of blocks cleanup runs successfully completed. */
    cortex_compactor_block_cleanup_completed_total: { type: "counter", labels: [] },
    /** Total number of blocks cleanup runs failed. */
    cortex_compactor_block_cleanup_failed_total: { type: "counter", labels: [] },
    /** Total number of blocks failed to be deleted. */
    cortex_compactor_block_cleanup_failures_total: { type: "counter", labels: [] },
    /** Unix timestamp of the last successful blocks cleanup run. */
    cortex_compactor_block_cleanup_last_successful_run_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Total number of blocks cleanup runs started. */
    cortex_compactor_block_cleanup_started_total: { type: "counter", labels: [] },
    /** Difference between now and the max time of a block being compacted in seconds. */
    cortex_compactor_block_max_time_delta_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total number of block uploads started. */
    cortex_compactor_block_uploads_started_total: { type: "counter", labels: [] },
    /** Total number of blocks deleted. */
    cortex_compactor_blocks_cleaned_total: { type: "counter", labels: [] },
    /** Total number of blocks marked for deletion in compactor. */
    cortex_compactor_blocks_marked_for_deletion_total: { type: "counter", labels: ["reason"] },
    /** Total number of blocks that were marked for no-compaction. */
    cortex_compactor_blocks_marked_for_no_compaction_total: { type: "counter", labels: ["reason"] },
    /** Total number of failures when verifying min/max time ranges of compacted blocks. */
    cortex_compactor_blocks_verification_failures_total: { type: "counter", labels: [] },
    /** Total number of failures when building sparse index headers. */
    cortex_compactor_build_sparse_headers_failures_total: { type: "counter", labels: [] },
    /** The configured interval on which compaction is run in seconds. Useful when compared to the last successful run metric to accurately detect multiple failed compaction runs. */
    cortex_compactor_compaction_interval_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Number of times a compaction failed because the compactor disk was out of space. */
    cortex_compactor_disk_out_of_space_errors_total: { type: "gauge", labels: [] },
    /** Time it took to perform garbage collection iteration. */
    cortex_compactor_garbage_collection_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total number of failed garbage collection operations. */
    cortex_compactor_garbage_collection_failures_total: { type: "counter", labels: [] },
    /** Total number of garbage collection operations. */
    cortex_compactor_garbage_collection_total: { type: "counter", labels: [] },
    /** Total number of group completed compaction runs. This also includes compactor group runs that resulted with no compaction. */
    cortex_compactor_group_compaction_runs_completed_total: { type: "counter", labels: [] },
    /** Total number of group compaction attempts. */
    cortex_compactor_group_compaction_runs_started_total: { type: "counter", labels: [] },
    /** Total number of failed group compactions. */
    cortex_compactor_group_compactions_failures_total: { type: "counter", labels: [] },
    /** Total number of group compaction attempts that resulted in new block(s). */
    cortex_compactor_group_compactions_total: { type: "counter", labels: [] },
    /** Information about the compactor. The mode label indicates the compactor mode (standalone or scheduler). */
    cortex_compactor_info: { type: "gauge", labels: ["mode"] },
    /** Unix timestamp of the last successful compaction run. */
    cortex_compactor_last_successful_run_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Block metadata loads served from in-memory cache */
    cortex_compactor_meta_cached_loads: { type: "counter", labels: [] },
    /** Block metadata loads served from local disk */
    cortex_compactor_meta_disk_loads: { type: "counter", labels: [] },
    /** Total number of block metadata load attempts */
    cortex_compactor_meta_loads_total: { type: "counter", labels: [] },
    /** Duration of the blocks metadata synchronization in seconds. */
    cortex_compactor_meta_sync_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Total blocks metadata synchronization failures. */
    cortex_compactor_meta_sync_failures_total: { type: "counter", labels: [] },
    /** Total blocks metadata synchronization attempts. */
    cortex_compactor_meta_syncs_total: { type: "counter", labels: [] },
    /** Total number of compaction runs successfully completed. */
    cortex_compactor_runs_completed_total: { type: "counter", labels: [] },
    /** Total number of compaction runs failed. */
    cortex_compactor_runs_failed_total: { type: "counter", labels: ["reason"] },
    /** Total number of compaction runs started. */
    cortex_compactor_runs_started_total: { type: "counter", labels: [] },
    /** Number of tenants discovered during the current compaction run. Reset to 0 when compactor is idle. */
    cortex_compactor_tenants_discovered: { type: "gauge", labels: [] },
    /** Number of tenants failed processing during the current compaction run. Reset to 0 when compactor is idle. */
    cortex_compactor_tenants_processing_failed: { type: "gauge", labels: [] },
    /** Number of tenants successfully processed during the current compaction run. Reset to 0 when compactor is idle. */
    cortex_compactor_tenants_processing_succeeded: { type: "gauge", labels: [] },
    /** Number of tenants skipped during the current compaction run. Reset to 0 when compactor is idle. */
    cortex_compactor_tenants_skipped: { type: "gauge", labels: [] },
    /** Hash of the currently active config file. */
    cortex_config_hash: { type: "gauge", labels: ["sha256"] },
    /** The total number of samples that were discarded. */
    cortex_discarded_samples_total: { type: "counter", labels: ["group", "reason", "user"] },
    /** The total number of deduplicated samples. */
    cortex_distributor_deduped_samples_total: { type: "counter", labels: ["cluster", "user"] },
    /** The total number of exemplars that have come in to the distributor, including rejected or deduped exemplars. */
    cortex_distributor_exemplars_in_total: { type: "counter", labels: ["user"] },
    /** Number of exemplars per request before deduplication and validation. */
    cortex_distributor_exemplars_per_request: { type: "histogram", labels: ["user"] },
    /** Number of times a hash collision was detected when de-duplicating samples. */
    cortex_distributor_hash_collisions_total: { type: "counter", labels: [] },
    /** Current number of inflight push requests in distributor. */
    cortex_distributor_inflight_push_requests: { type: "gauge", labels: [] },
    /** Current sum of inflight push requests in distributor in bytes. */
    cortex_distributor_inflight_push_requests_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Whether writes are being processed via ingest storage. Equal to 1 if ingest storage is enabled, 0 if disabled. */
    cortex_distributor_ingest_storage_enabled: { type: "gauge", labels: [] },
    /** The current number of ingester clients. */
    cortex_distributor_ingester_clients: { type: "gauge", labels: [] },
    /** Current ingestion rate in samples/sec that distributor is using to limit access. */
    cortex_distributor_ingestion_rate_samples_per_second: { type: "gauge", labels: [] },
    /** Instance limits used by this distributor. */
    cortex_distributor_instance_limits: { type: "gauge", labels: ["limit"] },
    /** Requests discarded for hitting per-instance limits */
    cortex_distributor_instance_rejected_requests_total: { type: "counter", labels: ["reason"] },
    /** Unix timestamp of latest received sample per user. */
    cortex_distributor_latest_seen_sample_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["user"],
    },
    /** The total number of metadata the have come in to the distributor, including rejected. */
    cortex_distributor_metadata_in_total: { type: "counter", labels: ["user"] },
    /** The total number of received samples for a user that has HA tracking turned on, but the sample didn't contain both HA labels. */
    cortex_distributor_non_ha_samples_received_total: { type: "counter", labels: ["user"] },
    /** Time spent executing expression and exemplar queries. */
    cortex_distributor_query_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "status_code"],
    },
    /** Number of chunks received from ingesters at query time but discarded as duplicates. */
    cortex_distributor_query_ingester_chunks_deduped_total: { type: "counter", labels: ["engine"] },
    /** Number of chunks received from ingesters at query time, including any chunks discarded as duplicates. */
    cortex_distributor_query_ingester_chunks_total: { type: "counter", labels: ["engine"] },
    /** The total number of uncompressed bytes received in the original request body (before any protocol conversion). Excludes requests rejected by middleware (e.g., rate limiting, size limits, HA deduplication) but includes bytes from requests where individual samples may be filtered or rejected during processing. */
    cortex_distributor_received_bytes_total: { type: "counter", unit: "bytes", labels: ["user"] },
    /** The total number of received exemplars, excluding rejected and deduped exemplars. */
    cortex_distributor_received_exemplars_total: { type: "counter", labels: ["user"] },
    /** The total number of received metadata, excluding rejected. */
    cortex_distributor_received_metadata_total: { type: "counter", labels: ["user"] },
    /** The total number of received native histogram buckets, excluding rejected and deduped samples. */
    cortex_distributor_received_native_histogram_buckets_total: {
      type: "counter",
      labels: ["user"],
    },
    /** The total number of received native histogram samples, excluding rejected and deduped samples. */
    cortex_distributor_received_native_histogram_samples_total: {
      type: "counter",
      labels: ["user"],
    },
    /** The total number of received requests, excluding rejected and deduped requests. */
    cortex_distributor_received_requests_total: { type: "counter", labels: ["user"] },
    /** The total number of received samples, including native histogram samples, excluding rejected and deduped samples. */
    cortex_distributor_received_samples_total: { type: "counter", labels: ["user"] },
    /** The configured replication factor. */
    cortex_distributor_replication_factor: { type: "gauge", labels: [] },
    /** Compression ratio (uncompressed size / compressed size). */
    cortex_distributor_request_body_compression_ratio: {
      type: "histogram",
      unit: "ratio",
      labels: ["handler"],
    },
    /** The total number of requests that have come in to the distributor, including rejected or deduped requests. */
    cortex_distributor_requests_in_total: { type: "counter", labels: ["user", "version"] },
    /** Number of seconds by which a sample came in late wrt wallclock. */
    cortex_distributor_sample_delay_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["user"],
    },
    /** The total number of samples that have come in to the distributor, including rejected or deduped samples. */
    cortex_distributor_samples_in_total: { type: "counter", labels: ["user"] },
    /** Number of samples per request before deduplication and validation. */
    cortex_distributor_samples_per_request: { type: "histogram", labels: ["user"] },
    /** Size of uncompressed request body in bytes. */
    cortex_distributor_uncompressed_request_body_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["handler", "user"],
    },
    /** The number of DNS lookup failures */
    cortex_dns_failures_total: { type: "counter", labels: ["component"] },
    /** The number of DNS lookups resolutions attempts */
    cortex_dns_lookups_total: { type: "counter", labels: ["component"] },
    /** Total time spent in seconds doing query range requests. */
    cortex_frontend_query_range_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "status_code"],
    },
    /** Total time spent encoding or decoding query result payloads, in seconds. */
    cortex_frontend_query_response_codec_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["format", "operation"],
    },
    /** Total size of query result payloads, in bytes. */
    cortex_frontend_query_response_codec_payload_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["format", "operation"],
    },
    /** Total number of queries that were attempted to be fetched from cache. */
    cortex_frontend_query_result_cache_attempted_total: { type: "counter", labels: [] },
    /** Total number of requests (or partial requests) fetched from the results cache. */
    cortex_frontend_query_result_cache_hits_total: { type: "counter", labels: ["request_type"] },
    /** Total number of requests (or partial requests) looked up in the results cache. */
    cortex_frontend_query_result_cache_requests_total: {
      type: "counter",
      labels: ["request_type"],
    },
    /** Total number of times a query was not cacheable because of a reason. This metric is tracked for each partial query when time-splitting is enabled. */
    cortex_frontend_query_result_cache_skipped_total: { type: "counter", labels: ["reason"] },
    /** Total number of underlying query requests after the split by interval is applied. */
    cortex_frontend_split_queries_total: { type: "counter", labels: [] },
    /** Number of subqueries spun off from a single query. */
    cortex_frontend_spun_off_subqueries_per_query: { type: "histogram", labels: [] },
    /** Total number of subqueries that were spun off. */
    cortex_frontend_spun_off_subqueries_total: { type: "counter", labels: [] },
    /** Total number of queries the query-frontend attempted to spin-off subqueries from. */
    cortex_frontend_subquery_spinoff_attempts_total: { type: "counter", labels: [] },
    /** Total number of queries the query-frontend skipped or failed to spin-off subqueries from. */
    cortex_frontend_subquery_spinoff_skipped_total: { type: "counter", labels: ["reason"] },
    /** Total number of queries the query-frontend successfully spun off subqueries from. */
    cortex_frontend_subquery_spinoff_successes_total: { type: "counter", labels: [] },
    /** The max number of concurrent streams that can be accepted (0 means no limit). */
    cortex_grpc_concurrent_streams_limit: { type: "gauge", labels: [] },
    /** The time it for the distributor to update the replica change. */
    cortex_ha_tracker_elected_replica_change_propagation_time_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** The total number of times the elected replica has changed for a user ID/cluster. */
    cortex_ha_tracker_elected_replica_changes_total: {
      type: "counter",
      labels: ["cluster", "user"],
    },
    /** The timestamp stored for the currently elected replica, from the KVStore. */
    cortex_ha_tracker_elected_replica_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["cluster", "user"],
    },
    /** The total number of CAS calls to the KV store for a user ID/cluster. */
    cortex_ha_tracker_kv_store_cas_total: { type: "counter", labels: ["cluster", "user"] },
    /** The timestamp stored for the most recent election, from the KVStore. */
    cortex_ha_tracker_last_election_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["cluster", "user"],
    },
    /** The total number of reelections for a user ID/cluster, from the KVStore. */
    cortex_ha_tracker_reelections_total: { type: "gauge", labels: ["cluster", "user"] },
    /** Number of failed replicaDesc type assertions in the HA tracker. */
    cortex_ha_tracker_replica_desc_failed_type_assertions_total: { type: "counter", labels: [] },
    /** Number of elected replicas that failed to be marked for deletion, or deleted. */
    cortex_ha_tracker_replicas_cleanup_delete_failed_total: { type: "counter", labels: [] },
    /** Number of elected replicas deleted from KV store. */
    cortex_ha_tracker_replicas_cleanup_deleted_total: { type: "counter", labels: [] },
    /** Number of elected replicas marked for deletion. */
    cortex_ha_tracker_replicas_cleanup_marked_for_deletion_total: { type: "counter", labels: [] },
    /** Number of elected replicas cleanup loops started. */
    cortex_ha_tracker_replicas_cleanup_started_total: { type: "counter", labels: [] },
    /** Current number of inflight requests. */
    cortex_inflight_requests: { type: "gauge", labels: ["method", "route"] },
    /** Number of currently active series per user. */
    cortex_ingester_active_series: { type: "gauge", labels: ["user"] },
    /** 1 if active series counts are still warming up and may be underreported, 0 once they are accurate. */
    cortex_ingester_active_series_loading: { type: "gauge", labels: [] },
    /** Time spent doing Ingester requests. */
    cortex_ingester_client_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation", "status_code"],
    },
    /** Total bytes transferred to/from the ingester. */
    cortex_ingester_client_transferred_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["ingester_zone"],
    },
    /** Ratio of discarded series during query processing. These are series fetched from the index, but then discarded because they don't match the vector selector. This is the ratio of cortex_ingester_queried_series{stage="index"} over {stage="send"}. */
    cortex_ingester_discarded_series_ratio: { type: "histogram", unit: "ratio", labels: [] },
    /** The total number of various results for idle TSDB checks. */
    cortex_ingester_idle_tsdb_checks_total: { type: "counter", labels: ["result"] },
    /** Current number of inflight push requests in ingester. */
    cortex_ingester_inflight_push_requests: { type: "gauge", labels: [] },
    /** Total sum of inflight push request sizes in ingester in bytes. */
    cortex_ingester_inflight_push_requests_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of inflight requests sampled at a regular interval. Quantile buckets keep track of inflight requests over the last 60s. */
    cortex_ingester_inflight_push_requests_summary: { type: "summary", labels: [] },
    /** The total number of exemplars that errored on ingestion. */
    cortex_ingester_ingested_exemplars_failures_total: { type: "counter", labels: [] },
    /** The total number of exemplars ingested. */
    cortex_ingester_ingested_exemplars_total: { type: "counter", labels: [] },
    /** The total number of metadata that errored on ingestion. */
    cortex_ingester_ingested_metadata_failures_total: { type: "counter", labels: [] },
    /** The total number of metadata ingested. */
    cortex_ingester_ingested_metadata_total: { type: "counter", labels: [] },
    /** The total number of samples that errored on ingestion per user. */
    cortex_ingester_ingested_samples_failures_total: { type: "counter", labels: ["user"] },
    /** The total number of samples ingested per user. */
    cortex_ingester_ingested_samples_total: { type: "counter", labels: ["user"] },
    /** Current ingestion rate in samples/sec that ingester is using to limit access. */
    cortex_ingester_ingestion_rate_samples_per_second: { type: "gauge", labels: [] },
    /** Instance limits used by this ingester. */
    cortex_ingester_instance_limits: { type: "gauge", labels: ["limit"] },
    /** Requests rejected for hitting per-instance limits */
    cortex_ingester_instance_rejected_requests_total: { type: "counter", labels: ["reason"] },
    /** Local per-user limits used by this ingester. */
    cortex_ingester_local_limits: { type: "gauge", labels: ["limit", "user"] },
    /** Ratio between estimated final number of series after all filtering and the actual final number of series after all filtering. */
    cortex_ingester_lookup_planning_block_cardinality_accuracy_ratio: {
      type: "histogram",
      unit: "ratio",
      labels: ["user"],
    },
    /** Ratio of series retrieved from the index which were also matching the vector selectors from the query. This should always be 1.0 when index_lookup_planning_enabled: true. */
    cortex_ingester_lookup_planning_filtered_ratio: {
      type: "histogram",
      unit: "ratio",
      labels: ["user"],
    },
    /** The current number of metadata in memory. */
    cortex_ingester_memory_metadata: { type: "gauge", labels: [] },
    /** The current number of series in memory. */
    cortex_ingester_memory_series: { type: "gauge", labels: [] },
    /** The total number of series that were created per user. */
    cortex_ingester_memory_series_created_total: { type: "counter", labels: ["user"] },
    /** The total number of series that were removed per user. */
    cortex_ingester_memory_series_removed_total: { type: "counter", labels: ["user"] },
    /** The current number of users in memory. */
    cortex_ingester_memory_users: { type: "gauge", labels: [] },
    /** Unix timestamp (in seconds) of the last successful offset catalogue sync. */
    cortex_ingester_offset_catalogue_last_sync_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** The last-seen offset used as the high-water mark in the most recent successful offset catalogue sync. */
    cortex_ingester_offset_catalogue_last_synced_offset: { type: "gauge", labels: [] },
    /** Total number of offset catalogue sync failures. */
    cortex_ingester_offset_catalogue_sync_failures_total: { type: "counter", labels: [] },
    /** Total number of successful offset catalogue syncs. */
    cortex_ingester_offset_catalogue_syncs_total: { type: "counter", labels: [] },
    /** Unix timestamp of the oldest TSDB block not shipped to the storage yet. 0 if ingester has no blocks or all blocks have been shipped. */
    cortex_ingester_oldest_unshipped_block_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** If the ingester has been requested to prepare for shutdown via endpoint or marker file. */
    cortex_ingester_prepare_shutdown_requested: { type: "gauge", labels: [] },
    /** Number of times blocks were queried by generation. Generation 0 is the head block; higher generations count persisted blocks back from the head (1 = most recent). */
    cortex_ingester_queried_blocks_total: { type: "counter", labels: ["generation"] },
    /** The total number of exemplars returned from queries. */
    cortex_ingester_queried_exemplars: { type: "histogram", labels: [] },
    /** The total number of samples returned from queries. */
    cortex_ingester_queried_samples: { type: "histogram", labels: [] },
    /** The total number of series returned from queries. */
    cortex_ingester_queried_series: { type: "histogram", labels: ["stage"] },
    /** The total number of queries the ingester has handled. */
    cortex_ingester_queries_total: { type: "counter", labels: [] },
    /** Unix timestamp (in seconds) of the last successful TSDB block uploaded to the object storage. */
    cortex_ingester_shipper_last_successful_upload_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Total number of TSDB block upload failures */
    cortex_ingester_shipper_upload_failures_total: { type: "counter", labels: [] },
    /** Total number of uploaded TSDB blocks */
    cortex_ingester_shipper_uploads_total: { type: "counter", labels: [] },
    /** The total time it takes for a push request to add samples to the TSDB appender. */
    cortex_ingester_tsdb_appender_add_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** The total time it takes for a push request to commit samples appended to TSDB. */
    cortex_ingester_tsdb_appender_commit_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total number of bytes in the PostingsForMatchers cache. */
    cortex_ingester_tsdb_block_postings_for_matchers_cache_bytes_total: {
      type: "gauge",
      unit: "bytes",
      labels: [],
    },
    /** Total number of entries in the PostingsForMatchers cache. */
    cortex_ingester_tsdb_block_postings_for_matchers_cache_entries_total: {
      type: "gauge",
      labels: [],
    },
    /** Total number of evictions from the PostingsForMatchers cache. */
    cortex_ingester_tsdb_block_postings_for_matchers_cache_evictions_total: {
      type: "counter",
      labels: ["reason"],
    },
    /** Total number of postings lists returned from the PostingsForMatchers cache. */
    cortex_ingester_tsdb_block_postings_for_matchers_cache_hits_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of cache entries that were invalidated. */
    cortex_ingester_tsdb_block_postings_for_matchers_cache_invalidations_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of requests to the PostingsForMatchers cache for which there is no valid cached entry. The subsequent result is cached. */
    cortex_ingester_tsdb_block_postings_for_matchers_cache_misses_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of requests to the PostingsForMatchers cache. */
    cortex_ingester_tsdb_block_postings_for_matchers_cache_requests_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of requests to the PostingsForMatchers cache that have been skipped the cache. The subsequent result is not cached. */
    cortex_ingester_tsdb_block_postings_for_matchers_cache_skips_total: {
      type: "counter",
      labels: ["reason"],
    },
    /** Number of currently loaded data blocks */
    cortex_ingester_tsdb_blocks_loaded: { type: "gauge", labels: [] },
    /** Total number of TSDB checkpoint creations that failed. */
    cortex_ingester_tsdb_checkpoint_creations_failed_total: { type: "counter", labels: [] },
    /** Total number of TSDB checkpoint creations attempted. */
    cortex_ingester_tsdb_checkpoint_creations_total: { type: "counter", labels: [] },
    /** Total number of TSDB checkpoint deletions that failed. */
    cortex_ingester_tsdb_checkpoint_deletions_failed_total: { type: "counter", labels: [] },
    /** Total number of TSDB checkpoint deletions attempted. */
    cortex_ingester_tsdb_checkpoint_deletions_total: { type: "counter", labels: [] },
    /** Duration of TSDB compaction runs. */
    cortex_ingester_tsdb_compaction_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total number of compactions that failed. */
    cortex_ingester_tsdb_compactions_failed_total: { type: "counter", labels: [] },
    /** Total number of TSDB compactions that were executed. */
    cortex_ingester_tsdb_compactions_total: { type: "counter", labels: [] },
    /** Total number of triggered compactions. */
    cortex_ingester_tsdb_compactions_triggered_total: { type: "counter", labels: [] },
    /** Total number of TSDB exemplars appended. */
    cortex_ingester_tsdb_exemplar_exemplars_appended_total: { type: "counter", labels: ["user"] },
    /** Number of TSDB exemplars currently in storage. */
    cortex_ingester_tsdb_exemplar_exemplars_in_storage: { type: "gauge", labels: [] },
    /** The timestamp of the oldest exemplar stored in circular storage. Useful to check for what time range the current exemplar buffer limit allows. This usually means the last timestamp for all exemplars for a typical setup. This is not true though if one of the series timestamp is in future compared to rest series. */
    cortex_ingester_tsdb_exemplar_last_exemplars_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["user"],
    },
    /** Total number of out-of-order exemplar ingestion failed attempts. */
    cortex_ingester_tsdb_exemplar_out_of_order_exemplars_total: { type: "counter", labels: [] },
    /** Number of TSDB series with exemplars currently in storage. */
    cortex_ingester_tsdb_exemplar_series_with_exemplars_in_storage: {
      type: "gauge",
      labels: ["user"],
    },
    /** Reports 1 if there's a forced or idle TSDB head compaction in progress, 0 otherwise. */
    cortex_ingester_tsdb_forced_compactions_in_progress: { type: "gauge", labels: [] },
    /** Number of currently active TSDB appender transactions. */
    cortex_ingester_tsdb_head_active_appenders: { type: "gauge", labels: [] },
    /** Total number of chunks in the TSDB head block. */
    cortex_ingester_tsdb_head_chunks: { type: "gauge", labels: [] },
    /** Total number of series created in the TSDB head. */
    cortex_ingester_tsdb_head_chunks_created_total: { type: "counter", labels: ["user"] },
    /** Total number of series removed in the TSDB head. */
    cortex_ingester_tsdb_head_chunks_removed_total: { type: "counter", labels: ["user"] },
    /** Runtime of garbage collection in the TSDB head. */
    cortex_ingester_tsdb_head_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Maximum timestamp of the head block across all tenants. */
    cortex_ingester_tsdb_head_max_timestamp_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Minimum timestamp of the head block across all tenants. */
    cortex_ingester_tsdb_head_min_timestamp_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Total number of bytes in the PostingsForMatchers cache. */
    cortex_ingester_tsdb_head_postings_for_matchers_cache_bytes_total: {
      type: "gauge",
      unit: "bytes",
      labels: [],
    },
    /** Total number of entries in the PostingsForMatchers cache. */
    cortex_ingester_tsdb_head_postings_for_matchers_cache_entries_total: {
      type: "gauge",
      labels: [],
    },
    /** Total number of evictions from the PostingsForMatchers cache. */
    cortex_ingester_tsdb_head_postings_for_matchers_cache_evictions_total: {
      type: "counter",
      labels: ["reason"],
    },
    /** Total number of postings lists returned from the PostingsForMatchers cache. */
    cortex_ingester_tsdb_head_postings_for_matchers_cache_hits_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of cache entries that were invalidated. */
    cortex_ingester_tsdb_head_postings_for_matchers_cache_invalidations_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of requests to the PostingsForMatchers cache for which there is no valid cached entry. The subsequent result is cached. */
    cortex_ingester_tsdb_head_postings_for_matchers_cache_misses_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of requests to the PostingsForMatchers cache. */
    cortex_ingester_tsdb_head_postings_for_matchers_cache_requests_total: {
      type: "counter",
      labels: [],
    },
    /** Total number of requests to the PostingsForMatchers cache that have been skipped the cache. The subsequent result is not cached. */
    cortex_ingester_tsdb_head_postings_for_matchers_cache_skips_total: {
      type: "counter",
      labels: ["reason"],
    },
    /** Total number of TSDB requests for series that were not found. */
    cortex_ingester_tsdb_head_series_not_found_total: { type: "counter", labels: [] },
    /** Total number of TSDB head truncations that failed. */
    cortex_ingester_tsdb_head_truncations_failed_total: { type: "counter", labels: [] },
    /** Total number of TSDB head truncations attempted. */
    cortex_ingester_tsdb_head_truncations_total: { type: "counter", labels: [] },
    /** Total number of memory-mapped TSDB chunk corruptions. */
    cortex_ingester_tsdb_mmap_chunk_corruptions_total: { type: "counter", labels: [] },
    /** Total number of memory-mapped TSDB chunk operations. */
    cortex_ingester_tsdb_mmap_chunk_write_queue_operations_total: {
      type: "counter",
      labels: ["operation"],
    },
    /** Total number of chunks that were memory-mapped. */
    cortex_ingester_tsdb_mmap_chunks_total: { type: "counter", labels: [] },
    /** The total time it takes to open all existing TSDBs at ingester startup. This time also includes the TSDBs WAL replay duration. */
    cortex_ingester_tsdb_open_duration_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: [],
    },
    /** Total number of out-of-order samples appended. */
    cortex_ingester_tsdb_out_of_order_samples_appended_total: { type: "counter", labels: ["user"] },
    /** Total number of triggered per-tenant early compactions. */
    cortex_ingester_tsdb_per_tenant_early_compactions_triggered_total: {
      type: "counter",
      labels: [],
    },
    /** Number of times the database failed to reloadBlocks block data from disk. */
    cortex_ingester_tsdb_reloads_failures_total: { type: "counter", labels: [] },
    /** Number of times the database reloaded block data from disk. */
    cortex_ingester_tsdb_reloads_total: { type: "counter", labels: [] },
    /** Delta in seconds by which a sample is considered out-of-order. */
    cortex_ingester_tsdb_sample_out_of_order_delta_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** The number of bytes that are currently used for local storage by all blocks. */
    cortex_ingester_tsdb_storage_blocks_bytes: { type: "gauge", unit: "bytes", labels: ["user"] },
    /** Size of symbol table in memory for loaded blocks */
    cortex_ingester_tsdb_symbol_table_size_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["user"],
    },
    /** The number of times that blocks were deleted because the maximum time limit was exceeded. */
    cortex_ingester_tsdb_time_retentions_total: { type: "counter", labels: [] },
    /** Total number of TSDB WAL completed pages. */
    cortex_ingester_tsdb_wal_completed_pages_total: { type: "counter", labels: [] },
    /** Total number of TSDB WAL corruptions. */
    cortex_ingester_tsdb_wal_corruptions_total: { type: "counter", labels: [] },
    /** Duration of TSDB WAL fsync. */
    cortex_ingester_tsdb_wal_fsync_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: [],
    },
    /** Total number of TSDB WAL page flushes. */
    cortex_ingester_tsdb_wal_page_flushes_total: { type: "counter", labels: [] },
    /** Duration of TSDB WAL truncation. */
    cortex_ingester_tsdb_wal_truncate_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: [],
    },
    /** Total number of TSDB WAL truncations that failed. */
    cortex_ingester_tsdb_wal_truncations_failed_total: { type: "counter", labels: [] },
    /** Total number of TSDB WAL truncations attempted. */
    cortex_ingester_tsdb_wal_truncations_total: { type: "counter", labels: [] },
    /** Total number of TSDB WAL writes that failed. */
    cortex_ingester_tsdb_wal_writes_failed_total: { type: "counter", labels: [] },
    /** Time spent on kv store requests. */
    cortex_kv_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["kv_name", "operation", "role", "status_code", "type"],
    },
    /** Number of labels per sample. */
    cortex_labels_per_sample: { type: "histogram", labels: [] },
    /** Set to 1 if this lifecycler's instance entry is in read-only state. */
    cortex_lifecycler_read_only: { type: "gauge", labels: ["name"] },
    /** The total number of heartbeats sent to consul. */
    cortex_member_consul_heartbeats_total: { type: "counter", labels: ["name"] },
    /** Number of duplication nodes introduced by the common subexpression elimination optimization pass. */
    cortex_mimir_query_engine_common_subexpression_elimination_duplication_nodes_introduced_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Number of selectors eliminated by the common subexpression elimination optimization pass. */
    cortex_mimir_query_engine_common_subexpression_elimination_selectors_eliminated_total: {
      type: "counter",
      labels: ["component", "reason"],
    },
    /** Number of selectors inspected by the common subexpression elimination optimization pass, before elimination. */
    cortex_mimir_query_engine_common_subexpression_elimination_selectors_inspected_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of queries that the optimization pass has attempted to eliminate DeduplicateAndMerge nodes for. */
    cortex_mimir_query_engine_eliminate_dedupe_attempted_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of queries where the optimization pass has been able to eliminate DeduplicateAndMerge nodes for. */
    cortex_mimir_query_engine_eliminate_dedupe_modified_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Estimated peak memory consumption of each query (in bytes) */
    cortex_mimir_query_engine_estimated_query_peak_memory_consumption: {
      type: "histogram",
      labels: ["engine"],
    },
    /** Number of aggregation nodes replaced by multi-aggregation consumer nodes by the multi-aggregation optimization pass. */
    cortex_mimir_query_engine_multiaggregation_aggregation_nodes_replaced_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Number of duplicate nodes examined by the multi-aggregation optimization pass. */
    cortex_mimir_query_engine_multiaggregation_duplicate_nodes_examined_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Number of duplicate nodes replaced by multi-aggregation group nodes by the multi-aggregation optimization pass. */
    cortex_mimir_query_engine_multiaggregation_duplicate_nodes_replaced_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Latency of each stage of the query planning process. */
    cortex_mimir_query_engine_plan_stage_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component", "stage", "stage_type"],
    },
    /** Total number of query plans generated. */
    cortex_mimir_query_engine_plans_generated_total: {
      type: "counter",
      labels: ["component", "version"],
    },
    /** Total number of queries that the optimization pass has attempted to rewrite by pruning toggles. */
    cortex_mimir_query_engine_prune_toggles_attempted_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of queries where the optimization pass has rewritten the query by pruning toggles. */
    cortex_mimir_query_engine_prune_toggles_rewritten_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of queries that the optimization pass has attempted to reduce matchers for. */
    cortex_mimir_query_engine_reduce_matchers_attempted_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of queries where the optimization pass has been able to reduce matchers for. */
    cortex_mimir_query_engine_reduce_matchers_modified_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of queries that the optimization pass has attempted to skip statically empty expressions for. */
    cortex_mimir_query_engine_remove_statically_empty_expressions_attempted_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of queries where the optimization pass has replaced one or more statically empty expressions with a no-op. */
    cortex_mimir_query_engine_remove_statically_empty_expressions_modified_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of step invariant nodes. */
    cortex_mimir_query_engine_step_invariant_nodes_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of steps which were saved from being evaluated due to step invariant handling. */
    cortex_mimir_query_engine_step_invariant_steps_saved_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total number of queries that were supported by the Mimir query engine. */
    cortex_mimir_query_engine_supported_queries_total: { type: "counter", labels: ["engine"] },
    /** The number of samples returned during the last rule group evaluation. */
    cortex_prometheus_last_evaluation_samples: { type: "gauge", labels: ["rule_group", "user"] },
    /** The number of alertmanagers discovered and active. */
    cortex_prometheus_notifications_alertmanagers_discovered: { type: "gauge", labels: ["user"] },
    /** Total number of alerts dropped due to errors when sending to Alertmanager. */
    cortex_prometheus_notifications_dropped_total: {
      type: "counter",
      labels: ["alertmanager", "user"],
    },
    /** Total number of sent alerts affected by errors. */
    cortex_prometheus_notifications_errors_total: {
      type: "counter",
      labels: ["alertmanager", "user"],
    },
    /** The capacity of the alert notifications queue. */
    cortex_prometheus_notifications_queue_capacity: { type: "gauge", labels: ["user"] },
    /** The number of alert notifications in the queue. */
    cortex_prometheus_notifications_queue_length: {
      type: "gauge",
      labels: ["alertmanager", "user"],
    },
    /** Total number of alerts sent. */
    cortex_prometheus_notifications_sent_total: {
      type: "counter",
      labels: ["alertmanager", "user"],
    },
    /** The duration for a rule to execute. */
    cortex_prometheus_rule_evaluation_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["user"],
    },
    /** The total number of rule evaluation failures. */
    cortex_prometheus_rule_evaluation_failures_total: {
      type: "counter",
      labels: ["reason", "rule_group", "user"],
    },
    /** The total number of rule evaluations. */
    cortex_prometheus_rule_evaluations_total: { type: "counter", labels: ["rule_group", "user"] },
    /** The duration of rule group evaluations. */
    cortex_prometheus_rule_group_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["user"],
    },
    /** The interval of a rule group. */
    cortex_prometheus_rule_group_interval_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group", "user"],
    },
    /** The total number of rule group evaluations missed due to slow rule group evaluation. */
    cortex_prometheus_rule_group_iterations_missed_total: {
      type: "counter",
      labels: ["rule_group", "user"],
    },
    /** The total number of scheduled rule group evaluations, whether executed or missed. */
    cortex_prometheus_rule_group_iterations_total: {
      type: "counter",
      labels: ["rule_group", "user"],
    },
    /** The duration of the last rule group evaluation. */
    cortex_prometheus_rule_group_last_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group", "user"],
    },
    /** The timestamp of the last rule group evaluation in seconds. */
    cortex_prometheus_rule_group_last_evaluation_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group", "user"],
    },
    /** The duration of the last alert rules alerts restoration using the `ALERTS_FOR_STATE` series across all rule groups. */
    cortex_prometheus_rule_group_last_restore_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["user"],
    },
    /** The sum of time in seconds it took to evaluate each rule in the group regardless of concurrency. This should be higher than the group duration if rules are evaluated concurrently. */
    cortex_prometheus_rule_group_last_rule_duration_sum_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["rule_group", "user"],
    },
    /** The number of rules. */
    cortex_prometheus_rule_group_rules: { type: "gauge", labels: ["rule_group", "user"] },
    /** Current number of discovered targets. */
    cortex_prometheus_sd_discovered_targets: { type: "gauge", labels: ["config", "name", "user"] },
    /** Current number of service discovery configurations that failed to load. */
    cortex_prometheus_sd_failed_configs: { type: "gauge", labels: ["name", "user"] },
    /** Timestamp of the last update sent to the SD consumers. */
    cortex_prometheus_sd_last_update_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["config", "name", "user"],
    },
    /** Total number of update events received from the SD providers. */
    cortex_prometheus_sd_received_updates_total: { type: "counter", labels: ["name", "user"] },
    /** Total number of update events that couldn't be sent immediately. */
    cortex_prometheus_sd_updates_delayed_total: { type: "counter", labels: ["name", "user"] },
    /** Total number of update events sent to the SD consumers. */
    cortex_prometheus_sd_updates_total: { type: "counter", labels: ["name", "user"] },
    /** Total number of queries that failed consistency checks. A failed consistency check means that some of at least one block which had to be queried wasn't present in any of the store-gateways. */
    cortex_querier_blocks_consistency_checks_failed_total: { type: "counter", labels: [] },
    /** Total number of queries that needed to run with consistency checks. A consistency check is required when querying blocks from store-gateways to make sure that all blocks are queried. */
    cortex_querier_blocks_consistency_checks_total: { type: "counter", labels: [] },
    /** Number of blocks found based on query time range. */
    cortex_querier_blocks_found_total: { type: "counter", labels: [] },
    /** Number of blocks queried to satisfy query. Compared to blocks found, some blocks may have been filtered out thanks to query and compactor sharding. */
    cortex_querier_blocks_queried_total: { type: "counter", labels: [] },
    /** Blocks that couldn't be checked for query and compactor sharding optimization due to incompatible shard counts. */
    cortex_querier_blocks_with_compactor_shard_but_incompatible_query_shard_total: {
      type: "counter",
      labels: [],
    },
    /** Total current estimated memory consumption across all in-flight queries. */
    cortex_querier_inflight_query_current_estimated_memory_consumption_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["engine"],
    },
    /** Total of the max estimated memory consumption limit across all in-flight queries. */
    cortex_querier_inflight_query_max_estimated_memory_consumption_limit_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["engine"],
    },
    /** Total peak estimated memory consumption across all in-flight queries. */
    cortex_querier_inflight_query_peak_estimated_memory_consumption_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["engine"],
    },
    /** Number of in-flight memory consumption trackers accumulated during the last metrics collection. */
    cortex_querier_inflight_query_sampled_count: { type: "gauge", labels: ["engine"] },
    /** Current number of inflight requests to the querier. */
    cortex_querier_inflight_requests: { type: "gauge", labels: ["method", "route"] },
    /** Number of series labels that were deduplicated by reusing existing labels instead of creating new ones. */
    cortex_querier_labels_deduplicator_deduplicated_total: { type: "counter", labels: ["engine"] },
    /** Total number of series labels processed by the deduplicator, including both unique and duplicate series. */
    cortex_querier_labels_deduplicator_processed_total: { type: "counter", labels: ["engine"] },
    /** The maximum supported query plan version this process was compiled to support. */
    cortex_querier_maximum_supported_query_plan_version: { type: "gauge", labels: [] },
    /** Number of nodes requested to be evaluated per query evaluation request. */
    cortex_querier_nodes_per_query_evaluation_request: { type: "histogram", labels: [] },
    /** Number of queries that were rejected, for example because they exceeded a limit. */
    cortex_querier_queries_rejected_total: { type: "counter", labels: ["engine", "reason"] },
    /** Number of PromQL queries that were executed against a particular storage type. */
    cortex_querier_queries_storage_type_total: { type: "counter", labels: ["engine", "storage"] },
    /** The current number of clients connected to query-frontend. */
    cortex_querier_query_frontend_clients: { type: "gauge", labels: [] },
    /** Time spend doing requests to frontend. */
    cortex_querier_query_frontend_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation", "status_code"],
    },
    /** Number of chunks received from store gateways at query time. */
    cortex_querier_query_storegateway_chunks_total: { type: "counter", labels: [] },
    /** Time (in seconds) spent serving HTTP requests to the querier. */
    cortex_querier_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "route", "status_code", "ws"],
    },
    /** Size (in bytes) of messages received in the request to the querier. */
    cortex_querier_request_message_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["method", "route"],
    },
    /** Size (in bytes) of messages sent in response by the querier. */
    cortex_querier_response_message_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["method", "route"],
    },
    /** Number of store-gateway instances hit for a single query. */
    cortex_querier_storegateway_instances_hit_per_query: { type: "histogram", labels: [] },
    /** Number of re-fetches attempted while querying store-gateway instances due to missing blocks. */
    cortex_querier_storegateway_refetches_per_query: { type: "histogram", labels: [] },
    /** Number of chunk bytes fetched to execute a query. */
    cortex_query_fetched_chunk_bytes_total: { type: "counter", unit: "bytes", labels: ["user"] },
    /** Number of chunks fetched to execute a query. */
    cortex_query_fetched_chunks_total: { type: "counter", labels: ["user"] },
    /** Number of TSDB index bytes fetched from store-gateway to execute a query. */
    cortex_query_fetched_index_bytes_total: { type: "counter", unit: "bytes", labels: ["user"] },
    /** Number of series fetched to execute a query. */
    cortex_query_fetched_series_total: { type: "counter", labels: ["user"] },
    /** Number of schedulers this frontend is connected to. */
    cortex_query_frontend_connected_schedulers: { type: "gauge", labels: [] },
    /** Time spent by requests waiting to join the queue or be rejected. */
    cortex_query_frontend_enqueue_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["scheduler_address"],
    },
    /** Total number of label API requests that failed to get optimized. */
    cortex_query_frontend_labels_optimizer_queries_failed_total: { type: "counter", labels: [] },
    /** Total number of label API requests that have been optimized. */
    cortex_query_frontend_labels_optimizer_queries_rewritten_total: { type: "counter", labels: [] },
    /** Total number of label API requests processed by the optimizer when enabled. */
    cortex_query_frontend_labels_optimizer_queries_total: { type: "counter", labels: [] },
    /** Total queries sent that are not step aligned. */
    cortex_query_frontend_non_step_aligned_queries_total: { type: "counter", labels: [] },
    /** Histogram of the length of query expressions requested. */
    cortex_query_frontend_queries_expression_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["user"],
    },
    /** Number of queries in progress handled by this frontend. */
    cortex_query_frontend_queries_in_progress: { type: "gauge", labels: [] },
    /** Total queries sent per tenant. */
    cortex_query_frontend_queries_total: { type: "counter", labels: ["op", "user"] },
    /** Total number of optimized regexp matchers */
    cortex_query_frontend_regexp_matchers_optimized_total: { type: "counter", labels: [] },
    /** Total number of regexp matchers */
    cortex_query_frontend_regexp_matchers_total: { type: "counter", labels: [] },
    /** Number of times a request is retried. */
    cortex_query_frontend_retries: { type: "histogram", labels: [] },
    /** Number of samples processed to execute a query. */
    cortex_query_samples_processed_total: { type: "counter", labels: ["user"] },
    /** Number of query-frontend worker clients currently connected to the query-scheduler. */
    cortex_query_scheduler_connected_frontend_clients: { type: "gauge", labels: [] },
    /** Number of querier worker clients currently connected to the query-scheduler. */
    cortex_query_scheduler_connected_querier_clients: { type: "gauge", labels: [] },
    /** Time spent by requests waiting to join the queue or be rejected. */
    cortex_query_scheduler_enqueue_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Number of inflight requests (either queued or processing) sampled at a regular interval. Quantile buckets keep track of inflight requests over the last 60s. */
    cortex_query_scheduler_inflight_requests: { type: "summary", labels: [] },
    /** Number of inflight requests being processed on all querier-scheduler connections. Quantile buckets keep track of inflight requests over the last 60s. */
    cortex_query_scheduler_querier_inflight_requests: {
      type: "summary",
      labels: ["query_component"],
    },
    /** Time spent by requests in queue before getting picked up by a querier. */
    cortex_query_scheduler_queue_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["additional_queue_dimensions", "user"],
    },
    /** Number of queries in the queue. */
    cortex_query_scheduler_queue_length: { type: "gauge", labels: ["user"] },
    /** Total amount of wall clock time spend processing queries. */
    cortex_query_seconds_total: { type: "counter", unit: "seconds", labels: ["sharded", "user"] },
    /** Time (in seconds) spent serving HTTP requests. */
    cortex_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "route", "status_code", "ws"],
    },
    /** Size (in bytes) of messages received in the request. */
    cortex_request_message_bytes: { type: "histogram", unit: "bytes", labels: ["method", "route"] },
    /** Size (in bytes) of messages sent in response. */
    cortex_response_message_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["method", "route"],
    },
    /** The total number of heartbeats sent. */
    cortex_ring_member_heartbeats_total: { type: "counter", labels: ["name"] },
    /** The number of tokens owned in the ring. */
    cortex_ring_member_tokens_owned: { type: "gauge", labels: ["name"] },
    /** The number of tokens to own in the ring. */
    cortex_ring_member_tokens_to_own: { type: "gauge", labels: ["name"] },
    /** Number of members in the ring */
    cortex_ring_members: { type: "gauge", labels: ["name", "state"] },
    /** Timestamp of the oldest member in the ring. */
    cortex_ring_oldest_member_timestamp: { type: "gauge", labels: ["name", "state"] },
    /** Number of tokens in the ring */
    cortex_ring_tokens_total: { type: "gauge", labels: ["name"] },
    /** Time spent executing requests to the ruler. */
    cortex_ruler_client_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation", "status_code"],
    },
    /** The current number of ruler clients in the pool. */
    cortex_ruler_clients: { type: "gauge", labels: [] },
    /** Boolean set to 1 whenever the last configuration reload attempt was successful. */
    cortex_ruler_config_last_reload_successful: { type: "gauge", labels: ["user"] },
    /** Timestamp of the last successful configuration reload. */
    cortex_ruler_config_last_reload_successful_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["user"],
    },
    /** Total number of config updates triggered by a user */
    cortex_ruler_config_updates_total: { type: "counter", labels: ["user"] },
    /** Time spent listing rules. */
    cortex_ruler_list_rules_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Time spent loading the rule groups owned by this ruler from the object storage. This metric tracks the timing of both full and partial sync. */
    cortex_ruler_load_rule_groups_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Total number of managers registered and running in the ruler */
    cortex_ruler_managers_total: { type: "gauge", labels: [] },
    /** Number of queries executed by ruler. */
    cortex_ruler_queries_total: { type: "counter", labels: ["user"] },
    /** Number of errors that have occurred when checking the ring for ownership */
    cortex_ruler_ring_check_errors_total: { type: "counter", labels: [] },
    /** Time spent syncing all rule groups owned by this ruler instance. This metric tracks the timing of both full and partial sync, and includes the time spent loading rule groups from the storage. */
    cortex_ruler_sync_rules_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Total number of times the ruler sync operation triggered. */
    cortex_ruler_sync_rules_total: { type: "counter", labels: ["reason"] },
    /** Number of write requests to ingesters. */
    cortex_ruler_write_requests_total: { type: "counter", labels: ["user"] },
    /** Hash of the currently active runtime configuration, merged from all configured files. */
    cortex_runtime_config_hash: { type: "gauge", labels: ["config", "sha256"] },
    /** Whether the last runtime-config reload attempt was successful. */
    cortex_runtime_config_last_reload_successful: { type: "gauge", labels: ["config"] },
    /** Total number of times the bucket sync operation triggered. */
    cortex_storegateway_bucket_sync_total: { type: "counter", labels: ["reason"] },
    /** The current number of store-gateway clients in the pool. */
    cortex_storegateway_clients: { type: "gauge", labels: ["client"] },
    /** If the store-gateway has been requested to prepare for shutdown via endpoint or marker file. */
    cortex_storegateway_prepare_shutdown_requested: { type: "gauge", labels: [] },
    /** Current number of accepted TCP connections. */
    cortex_tcp_connections: { type: "gauge", labels: ["protocol"] },
    /** The max number of TCP connections that can be accepted (0 means no limit). */
    cortex_tcp_connections_limit: { type: "gauge", labels: ["protocol"] },
    /** The number of deprecated flags currently set. */
    deprecated_flags_inuse_total: { type: "counter", labels: [] },
    /** Estimated total CPU time spent performing GC tasks. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sum of all metrics in /cpu/classes/gc. Sourced from /cpu/classes/gc/total:cpu-seconds. */
    go_cpu_classes_gc_total_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Estimated total available CPU time not spent executing any Go or Go runtime code. In other words, the part of /cpu/classes/total:cpu-seconds that was unused. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sourced from /cpu/classes/idle:cpu-seconds. */
    go_cpu_classes_idle_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Estimated total available CPU time for user Go code or the Go runtime, as defined by GOMAXPROCS. In other words, GOMAXPROCS integrated over the wall-clock duration this process has been executing for. This metric is an overestimate, and not directly comparable to system CPU time measurements. Compare only with other /cpu/classes metrics. Sum of all metrics in /cpu/classes. Sourced from /cpu/classes/total:cpu-seconds. */
    go_cpu_classes_total_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Heap size target percentage configured by the user, otherwise 100. This value is set by the GOGC environment variable, and the runtime/debug.SetGCPercent function. Sourced from /gc/gogc:percent. */
    go_gc_gogc_percent: { type: "gauge", labels: [] },
    /** Go runtime memory limit configured by the user, otherwise math.MaxInt64. This value is set by the GOMEMLIMIT environment variable, and the runtime/debug.SetMemoryLimit function. Sourced from /gc/gomemlimit:bytes. */
    go_gc_gomemlimit_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Information about the Go environment. */
    go_info: { type: "gauge", labels: ["version"] },
    /** Number of bytes allocated in heap and currently in use. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total number of bytes allocated in heap until now, even if released already. Equals to /gc/heap/allocs:bytes. */
    go_memstats_alloc_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of bytes used by the profiling bucket hash table. Equals to /memory/classes/profiling/buckets:bytes. */
    go_memstats_buck_hash_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total number of heap objects frees. Equals to /gc/heap/frees:objects + /gc/heap/tiny/allocs:objects. */
    go_memstats_frees_total: { type: "counter", labels: [] },
    /** Number of bytes used for garbage collection system metadata. Equals to /memory/classes/metadata/other:bytes. */
    go_memstats_gc_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes allocated and currently in use, same as go_memstats_alloc_bytes. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_heap_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes waiting to be used. Equals to /memory/classes/heap/released:bytes + /memory/classes/heap/free:bytes. */
    go_memstats_heap_idle_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes that are in use. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes */
    go_memstats_heap_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of currently allocated objects. Equals to /gc/heap/objects:objects. */
    go_memstats_heap_objects: { type: "gauge", labels: [] },
    /** Number of heap bytes released to OS. Equals to /memory/classes/heap/released:bytes. */
    go_memstats_heap_released_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes obtained from system. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes + /memory/classes/heap/released:bytes + /memory/classes/heap/free:bytes. */
    go_memstats_heap_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of seconds since 1970 of last garbage collection. */
    go_memstats_last_gc_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Total number of heap objects allocated, both live and gc-ed. Semantically a counter version for go_memstats_heap_objects gauge. Equals to /gc/heap/allocs:objects + /gc/heap/tiny/allocs:objects. */
    go_memstats_mallocs_total: { type: "counter", labels: [] },
    /** Number of bytes in use by mcache structures. Equals to /memory/classes/metadata/mcache/inuse:bytes. */
    go_memstats_mcache_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes used for mcache structures obtained from system. Equals to /memory/classes/metadata/mcache/inuse:bytes + /memory/classes/metadata/mcache/free:bytes. */
    go_memstats_mcache_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes in use by mspan structures. Equals to /memory/classes/metadata/mspan/inuse:bytes. */
    go_memstats_mspan_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes used for mspan structures obtained from system. Equals to /memory/classes/metadata/mspan/inuse:bytes + /memory/classes/metadata/mspan/free:bytes. */
    go_memstats_mspan_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes when next garbage collection will take place. Equals to /gc/heap/goal:bytes. */
    go_memstats_next_gc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes used for other system allocations. Equals to /memory/classes/other:bytes. */
    go_memstats_other_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system for stack allocator in non-CGO environments. Equals to /memory/classes/heap/stacks:bytes. */
    go_memstats_stack_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system for stack allocator. Equals to /memory/classes/heap/stacks:bytes + /memory/classes/os-stacks:bytes. */
    go_memstats_stack_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system. Equals to /memory/classes/total:byte. */
    go_memstats_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The current runtime.GOMAXPROCS setting, or the number of operating system threads that can execute user-level Go code simultaneously. Sourced from /sched/gomaxprocs:threads. */
    go_sched_gomaxprocs_threads: { type: "gauge", labels: [] },
    /** Approximate cumulative time goroutines have spent blocked on a sync.Mutex, sync.RWMutex, or runtime-internal lock. This metric is useful for identifying global changes in lock contention. Collect a mutex or block profile using the runtime/pprof package for more detailed contention data. Sourced from /sync/mutex/wait/total:seconds. */
    go_sync_mutex_wait_total_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Number of OS threads created. */
    go_threads: { type: "gauge", labels: [] },
    /** The current number of concurrent streams in the connection with the most concurrent streams. */
    grpc_concurrent_streams_by_conn_max: { type: "gauge", labels: [] },
    /** Attempted CAS operations */
    memberlist_client_cas_attempt_total: { type: "counter", labels: [] },
    /** Failed CAS operations */
    memberlist_client_cas_failure_total: { type: "counter", labels: [] },
    /** Successful CAS operations */
    memberlist_client_cas_success_total: { type: "counter", labels: [] },
    /** Number of members in memberlist cluster */
    memberlist_client_cluster_members_count: { type: "gauge", labels: [] },
    /** Health score of this cluster. Lower value is better. 0 = healthy */
    memberlist_client_cluster_node_health_score: { type: "gauge", labels: [] },
    /** Number of values in KV Store */
    memberlist_client_kv_store_count: { type: "gauge", labels: [] },
    /** Number of tombstones currently present in KV store values */
    memberlist_client_kv_store_value_tombstones: { type: "gauge", labels: ["key"] },
    /** Total number of tombstones which have been removed from KV store values */
    memberlist_client_kv_store_value_tombstones_removed_total: { type: "counter", labels: ["key"] },
    /** Number of user messages in the broadcast queue */
    memberlist_client_messages_in_broadcast_queue: { type: "gauge", labels: ["queue"] },
    /** Total size of messages waiting in the broadcast queue */
    memberlist_client_messages_in_broadcast_queue_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: [],
    },
    /** Number of broadcast messages intended to be sent but were dropped due to encoding errors or for being too big */
    memberlist_client_messages_to_broadcast_dropped_total: { type: "counter", labels: [] },
    /** Number of pending notifications in WatchPrefix function */
    memberlist_client_pending_key_notifications: { type: "gauge", labels: [] },
    /** Total size of received broadcast user messages */
    memberlist_client_received_broadcasts_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of received broadcast user messages that were dropped. Hopefully 0. */
    memberlist_client_received_broadcasts_dropped_total: { type: "counter", labels: [] },
    /** Number of received broadcast user messages that were invalid. Hopefully 0. */
    memberlist_client_received_broadcasts_invalid_total: { type: "counter", labels: [] },
    /** Number of received broadcast user messages */
    memberlist_client_received_broadcasts_total: { type: "counter", labels: [] },
    /** Total size of pulled state */
    memberlist_client_state_pulls_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** How many times did this node pull full state from another node */
    memberlist_client_state_pulls_total: { type: "counter", labels: [] },
    /** Total size of pushed state */
    memberlist_client_state_pushes_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** How many times did this node push its full state to another node */
    memberlist_client_state_pushes_total: { type: "counter", labels: [] },
    /** Number of incoming memberlist streams */
    memberlist_tcp_transport_incoming_streams_total: { type: "counter", labels: [] },
    /** Number of errors when opening memberlist stream to another node */
    memberlist_tcp_transport_outgoing_stream_errors_total: { type: "counter", labels: [] },
    /** Number of outgoing streams */
    memberlist_tcp_transport_outgoing_streams_total: { type: "counter", labels: [] },
    /** Number of dropped memberlist packets. These packets were not sent due to timeout waiting for a writer. */
    memberlist_tcp_transport_packets_dropped_total: { type: "counter", labels: [] },
    /** Total bytes received as packets. This metric only tracks broadcast packets, and does not include full state syncs or pings. */
    memberlist_tcp_transport_packets_received_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of errors when receiving memberlist packets */
    memberlist_tcp_transport_packets_received_errors_total: { type: "counter", labels: [] },
    /** Number of received memberlist packets */
    memberlist_tcp_transport_packets_received_total: { type: "counter", labels: [] },
    /** Total bytes sent as packets. This metric only tracks broadcast packets, and does not include full state syncs or pings. */
    memberlist_tcp_transport_packets_sent_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of errors when sending memberlist packets */
    memberlist_tcp_transport_packets_sent_errors_total: { type: "counter", labels: [] },
    /** Number of memberlist packets sent */
    memberlist_tcp_transport_packets_sent_total: { type: "counter", labels: [] },
    /** Total bytes sent by the transport. This metric tracks all data transferred, including broadcast packets, full state syncs, and pings. */
    memberlist_tcp_transport_received_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Total bytes sent by the transport. This metric tracks all data transferred, including broadcast packets, full state syncs, and pings. */
    memberlist_tcp_transport_sent_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of unknown TCP connections (not a packet or stream) */
    memberlist_tcp_transport_unknown_connections_total: { type: "counter", labels: [] },
    /** A metric with a constant '1' value labeled by version, revision, branch, and goversion from which mimir was built. */
    mimir_build_info: { type: "gauge", labels: ["branch", "goversion", "revision", "version"] },
    /** Total number of connections attempted by the given dialer a given name. */
    net_conntrack_dialer_conn_attempted_total: { type: "counter", labels: ["dialer_name"] },
    /** Total number of connections closed which originated from the dialer of a given name. */
    net_conntrack_dialer_conn_closed_total: { type: "counter", labels: ["dialer_name"] },
    /** Total number of connections successfully established by the given dialer a given name. */
    net_conntrack_dialer_conn_established_total: { type: "counter", labels: ["dialer_name"] },
    /** Total number of connections failed to dial by the dialer a given name. */
    net_conntrack_dialer_conn_failed_total: { type: "counter", labels: ["dialer_name", "reason"] },
    /** Total user and system CPU time spent in seconds. */
    process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Maximum number of open file descriptors. */
    process_max_fds: { type: "gauge", labels: [] },
    /** Number of memory map areas allocated by the process. */
    process_memory_map_areas: { type: "gauge", labels: [] },
    /** Maximum number of memory map ares the process can allocate. */
    process_memory_map_areas_limit: { type: "gauge", labels: [] },
    /** Number of bytes received by the process over the network. */
    process_network_receive_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of bytes sent by the process over the network. */
    process_network_transmit_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of open file descriptors. */
    process_open_fds: { type: "gauge", labels: [] },
    /** Resident memory size in bytes. */
    process_resident_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Start time of the process since unix epoch in seconds. */
    process_start_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Virtual memory size in bytes. */
    process_virtual_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Maximum amount of virtual memory available in bytes. */
    process_virtual_memory_max_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The current number of queries being executed or waiting. */
    prometheus_engine_queries: { type: "gauge", labels: ["engine"] },
    /** The max number of concurrent queries. */
    prometheus_engine_queries_concurrent_max: { type: "gauge", labels: ["engine"] },
    /** The duration of various parts of PromQL query execution. */
    prometheus_engine_query_duration_histogram_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["engine", "slice"],
    },
    /** Query timings */
    prometheus_engine_query_duration_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["engine", "slice"],
    },
    /** State of the query log. */
    prometheus_engine_query_log_enabled: { type: "gauge", labels: ["engine"] },
    /** The number of query log failures. */
    prometheus_engine_query_log_failures_total: { type: "counter", labels: ["engine"] },
    /** The total number of samples loaded by all queries. */
    prometheus_engine_query_samples_total: { type: "counter", labels: ["engine"] },
    /** The current number of remote read queries that are either in execution or queued on the handler. */
    prometheus_remote_read_handler_queries: { type: "gauge", labels: [] },
    /** Exemplars in to remote storage, compare to exemplars out for queue managers. Deprecated, check prometheus_wal_watcher_records_read_total and prometheus_remote_storage_exemplars_dropped_total */
    prometheus_remote_storage_exemplars_in_total: { type: "counter", labels: [] },
    /** HistogramSamples in to remote storage, compare to histograms out for queue managers. Deprecated, check prometheus_wal_watcher_records_read_total and prometheus_remote_storage_histograms_dropped_total */
    prometheus_remote_storage_histograms_in_total: { type: "counter", labels: [] },
    /** Samples in to remote storage, compare to samples out for queue managers. Deprecated, check prometheus_wal_watcher_records_read_total and prometheus_remote_storage_samples_dropped_total */
    prometheus_remote_storage_samples_in_total: { type: "counter", labels: [] },
    /** The number of times release has been called for strings that are not interned. */
    prometheus_remote_storage_string_interner_zero_reference_releases_total: {
      type: "counter",
      labels: [],
    },
    /** The total number of template text expansion failures. */
    prometheus_template_text_expansion_failures_total: { type: "counter", labels: [] },
    /** The total number of template text expansions. */
    prometheus_template_text_expansions_total: { type: "counter", labels: [] },
    /** Final time range of chunks on their first compaction */
    prometheus_tsdb_compaction_chunk_range_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Final number of samples on their first compaction */
    prometheus_tsdb_compaction_chunk_samples: { type: "histogram", labels: [] },
    /** Final size of chunks on their first compaction */
    prometheus_tsdb_compaction_chunk_size_bytes: { type: "histogram", unit: "bytes", labels: [] },
    /** Duration of compaction runs */
    prometheus_tsdb_compaction_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Set to 1 when a block is currently being written to the disk. */
    prometheus_tsdb_compaction_populating_block: { type: "gauge", labels: [] },
    /** Total number of compactions that were executed for the partition. */
    prometheus_tsdb_compactions_total: { type: "counter", labels: [] },
    /** Total number of compactions done on overlapping blocks. */
    prometheus_tsdb_vertical_compactions_total: { type: "counter", labels: [] },
    /** Second timestamp of the last successful upload to the bucket. */
    thanos_objstore_bucket_last_successful_upload_time: {
      type: "gauge",
      labels: ["bucket", "component"],
    },
    /** Duration of successful operations against the bucket per operation - iter operations include time spent on each callback. */
    thanos_objstore_bucket_operation_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["bucket", "component", "operation"],
    },
    /** Total number of operations against a bucket that failed, but were not expected to fail in certain way from caller perspective. Those errors have to be investigated. */
    thanos_objstore_bucket_operation_failures_total: {
      type: "counter",
      labels: ["bucket", "component", "operation"],
    },
    /** Total number of bytes fetched from bucket, per operation. */
    thanos_objstore_bucket_operation_fetched_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["bucket", "component", "operation"],
    },
    /** Number of bytes transferred from/to bucket per operation. */
    thanos_objstore_bucket_operation_transferred_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["bucket", "component", "operation"],
    },
    /** Total number of all attempted operations against a bucket. */
    thanos_objstore_bucket_operations_total: {
      type: "counter",
      labels: ["bucket", "component", "operation"],
    },
    /** Total number of requests to the cache that were a hit. */
    thanos_store_index_cache_hits_total: { type: "counter", labels: ["component", "item_type"] },
    /** Current number of items in the index cache. */
    thanos_store_index_cache_items: { type: "gauge", labels: ["component", "item_type"] },
    /** Total number of items that were added to the index cache. */
    thanos_store_index_cache_items_added_total: {
      type: "counter",
      labels: ["component", "item_type"],
    },
    /** Total number of items that were evicted from the index cache. */
    thanos_store_index_cache_items_evicted_total: {
      type: "counter",
      labels: ["component", "item_type"],
    },
    /** Total number of items that could not be added to the cache due to being too big. */
    thanos_store_index_cache_items_overflowed_total: {
      type: "counter",
      labels: ["component", "item_type"],
    },
    /** Current byte size of items in the index cache. */
    thanos_store_index_cache_items_size_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["component", "item_type"],
    },
    /** Maximum number of bytes for single entry to be held in the index cache. */
    thanos_store_index_cache_max_item_size_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["component"],
    },
    /** Maximum number of bytes to be held in the index cache. */
    thanos_store_index_cache_max_size_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["component"],
    },
    /** Total number of requests to the cache. */
    thanos_store_index_cache_requests_total: {
      type: "counter",
      labels: ["component", "item_type"],
    },
    /** Current byte size of items (both value and key) in the index cache. */
    thanos_store_index_cache_total_size_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["component", "item_type"],
    },
  },
});
