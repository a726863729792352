import { catalogue } from "../../sdk/index.ts";

export const cortexMetrics = catalogue({
  program: "cortex",
  version: "1.21.1",
  source:
    "exposition of one of three Cortex 1.21.1, with samples of two replicas, one tenant at its limit, a query, a flush, rules and nobody who takes alerts",
  port: "http",
  metrics: {
    /** Configured consistency delay in seconds. */
    cortex_blocks_meta_sync_consistency_delay_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["component"],
    },
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
    /** Duration of the a single bucket index loading operation in seconds. */
    cortex_bucket_index_load_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Total number of bucket index loading failures. */
    cortex_bucket_index_load_failures_total: { type: "counter", labels: [] },
    /** Number of bucket indexes currently loaded in-memory. */
    cortex_bucket_index_loaded: { type: "gauge", labels: [] },
    /** Total number of bucket index loading attempts. */
    cortex_bucket_index_loads_total: { type: "counter", labels: [] },
    /** Total number of local blocks that failed to be dropped. */
    cortex_bucket_store_block_drop_failures_total: { type: "counter", labels: ["component"] },
    /** Total number of local blocks that were dropped. */
    cortex_bucket_store_block_drops_total: { type: "counter", labels: ["component"] },
    /** The total time taken to load a block in seconds. */
    cortex_bucket_store_block_load_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total number of failed remote block loading attempts. */
    cortex_bucket_store_block_load_failures_total: { type: "counter", labels: ["component"] },
    /** Total number of remote block loading attempts. */
    cortex_bucket_store_block_loads_total: { type: "counter", labels: ["component"] },
    /** Total bytes in use in the chunk pool. */
    cortex_bucket_store_chunk_pool_inuse_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["component"],
    },
    /** Total number of cases where configured estimated chunk bytes was not enough was to fetch chunks from object store, resulting in refetch. */
    cortex_bucket_store_chunk_refetches_total: { type: "counter", labels: ["component"] },
    /** The total time spent fetching chunks within a single request a store gateway. */
    cortex_bucket_store_chunks_fetch_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** The total absolute time spent fetching chunks within a single request for one block. */
    cortex_bucket_store_chunks_fetch_duration_sum_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total number of empty postings when fetching block series. */
    cortex_bucket_store_empty_postings_total: { type: "counter", labels: ["component"] },
    /** Duration of the index-header download from objstore in seconds. */
    cortex_bucket_store_indexheader_download_duration_seconds: {
      type: "histogram",
      unit: "seconds",
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
    /** Duration of the index-header loading in seconds. */
    cortex_bucket_store_indexheader_load_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total number of series size in bytes overfetched due to posting lazy expansion. */
    cortex_bucket_store_lazy_expanded_posting_series_overfetched_size_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component"],
    },
    /** Total number of lazy posting group size in bytes. */
    cortex_bucket_store_lazy_expanded_posting_size_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component"],
    },
    /** Total number of lazy expanded postings when fetching block series. */
    cortex_bucket_store_lazy_expanded_postings_total: { type: "counter", labels: ["component"] },
    /** Total size of byte ranges returned by the partitioner after they've been combined together to reduce the number of bucket API calls. */
    cortex_bucket_store_partitioner_expanded_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component"],
    },
    /** Total number of byte ranges returned by the partitioner after they've been combined together to reduce the number of bucket API calls. */
    cortex_bucket_store_partitioner_expanded_ranges_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Total size of byte ranges required to fetch from the storage before they are passed to the partitioner. */
    cortex_bucket_store_partitioner_requested_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["component"],
    },
    /** Total number of byte ranges required to fetch from the storage before they are passed to the partitioner. */
    cortex_bucket_store_partitioner_requested_ranges_total: {
      type: "counter",
      labels: ["component"],
    },
    /** Time it takes to fetch postings to respond a request sent to store-gateway. It includes both the time to fetch it from cache and from storage in case of cache misses. */
    cortex_bucket_store_postings_fetch_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Size in bytes of the postings for a single series call. */
    cortex_bucket_store_postings_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["component"],
    },
    /** Number of queries that were dropped due to the max chunks per query limit. */
    cortex_bucket_store_queries_dropped_total: { type: "counter", labels: ["component"] },
    /** Size in bytes of the chunks for the single series, which is adequate to the gRPC message size sent to querier. */
    cortex_bucket_store_sent_chunk_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["component"],
    },
    /** Time it takes to fetch series to respond a request sent to store-gateway. It includes both the time to fetch it from cache and from storage in case of cache misses. */
    cortex_bucket_store_series_fetch_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** The time it takes to fetch postings to respond to a request sent to a store gateway. It includes both the time to fetch it from the cache and from storage in case of cache misses. */
    cortex_bucket_store_series_fetch_duration_sum_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Time it takes until all per-block prepares and preloads for a query are finished. */
    cortex_bucket_store_series_get_all_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Time it takes to merge sub-results from all queried blocks into a single result. */
    cortex_bucket_store_series_merge_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Total number of cases where the built-in max series size was not enough to fetch series from index, resulting in refetch. */
    cortex_bucket_store_series_refetches_total: { type: "counter", labels: ["component"] },
    /** Number of series observed in the final result of a query. */
    cortex_bucket_store_series_result_series: { type: "histogram", labels: ["component"] },
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
    cortex_bucket_stores_gate_queries_concurrent_max: { type: "gauge", labels: ["component"] },
    /** How many seconds it took for queries to wait at the gate. */
    cortex_bucket_stores_gate_queries_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component"],
    },
    /** Number of queries that are currently in flight. */
    cortex_bucket_stores_gate_queries_in_flight: { type: "gauge", labels: ["component"] },
    /** Maximum number of concurrent queries. */
    cortex_bucket_stores_gate_queries_max: { type: "gauge", labels: ["component"] },
    /** Total number of queries. */
    cortex_bucket_stores_gate_queries_total: { type: "counter", labels: ["component"] },
    /** Number of tenants discovered in the bucket. */
    cortex_bucket_stores_tenants_discovered: { type: "gauge", labels: ["component"] },
    /** Number of tenants synced. */
    cortex_bucket_stores_tenants_synced: { type: "gauge", labels: ["component"] },
    /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which cortex was built, and the goos and goarch for the build. */
    cortex_build_info: {
      type: "gauge",
      labels: ["branch", "goarch", "goos", "goversion", "revision", "tags", "version"],
    },
    /** Total number of blocks cleanup runs successfully completed. */
    cortex_compactor_block_cleanup_completed_total: { type: "counter", labels: ["user_status"] },
    /** Total number of blocks failed to be deleted. */
    cortex_compactor_block_cleanup_failures_total: { type: "counter", labels: [] },
    /** Unix timestamp of the last successful blocks cleanup run. */
    cortex_compactor_block_cleanup_last_successful_run_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["user_status"],
    },
    /** Total number of blocks cleanup runs started. */
    cortex_compactor_block_cleanup_started_total: { type: "counter", labels: ["user_status"] },
    /** Number of block visit marker file failed to be read. */
    cortex_compactor_block_visit_marker_read_failed: { type: "counter", labels: [] },
    /** Number of block visit marker file failed to be written. */
    cortex_compactor_block_visit_marker_write_failed: { type: "counter", labels: [] },
    /** Total number of blocks deleted. */
    cortex_compactor_blocks_cleaned_total: { type: "counter", labels: [] },
    /** Total number of blocks marked for no compact during a compaction run. */
    cortex_compactor_blocks_marked_for_no_compaction_total: { type: "counter", labels: [] },
    /** The configured interval on which compaction is run in seconds. Useful when compared to the last successful run metric to accurately detect multiple failed compaction runs. */
    cortex_compactor_compaction_interval_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Unix timestamp of the last successful compaction run. */
    cortex_compactor_last_successful_run_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Number of blocks whose metadata changed */
    cortex_compactor_meta_modified: { type: "gauge", labels: ["modified"] },
    /** Configured consistency delay in seconds. */
    cortex_compactor_meta_sync_consistency_delay_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Number of block metadata synced */
    cortex_compactor_meta_synced: { type: "gauge", labels: ["state"] },
    /** Total number of compaction runs successfully completed. */
    cortex_compactor_runs_completed_total: { type: "counter", labels: [] },
    /** Total number of compaction runs failed. */
    cortex_compactor_runs_failed_total: { type: "counter", labels: [] },
    /** Total number of compaction runs interrupted. */
    cortex_compactor_runs_interrupted_total: { type: "counter", labels: [] },
    /** Total number of compaction runs started. */
    cortex_compactor_runs_started_total: { type: "counter", labels: [] },
    /** Time in seconds spent by compactor running start function */
    cortex_compactor_start_duration_seconds: { type: "gauge", unit: "seconds", labels: [] },
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
    /** The total number of exemplars that were discarded. */
    cortex_discarded_exemplars_total: { type: "counter", labels: ["reason", "user"] },
    /** The total number of metadata that were discarded. */
    cortex_discarded_metadata_total: { type: "counter", labels: ["reason", "user"] },
    /** The total number of samples that were discarded. */
    cortex_discarded_samples_total: { type: "counter", labels: ["reason", "user"] },
    /** The total number of deduplicated samples. */
    cortex_distributor_deduped_samples_total: { type: "counter", labels: ["cluster", "user"] },
    /** The total number of exemplars that have come in to the distributor, including rejected or deduped exemplars. */
    cortex_distributor_exemplars_in_total: { type: "counter", labels: ["user"] },
    /** Current number of inflight client requests in distributor. */
    cortex_distributor_inflight_client_requests: { type: "gauge", labels: [] },
    /** Current number of inflight push requests in distributor. */
    cortex_distributor_inflight_push_requests: { type: "gauge", labels: [] },
    /** The total number of failed batch appends sent to ingesters. */
    cortex_distributor_ingester_append_failures_total: {
      type: "counter",
      labels: ["ingester", "status", "type"],
    },
    /** The total number of batch appends sent to ingesters. */
    cortex_distributor_ingester_appends_total: { type: "counter", labels: ["ingester", "type"] },
    /** The current number of ingester clients. */
    cortex_distributor_ingester_clients: { type: "gauge", labels: [] },
    /** The total number of queries sent to ingesters that may have returned partial data. */
    cortex_distributor_ingester_partial_data_queries_total: { type: "counter", labels: [] },
    /** The total number of push requests to ingesters that were canceled due to timeout. */
    cortex_distributor_ingester_push_timeouts_total: { type: "counter", labels: [] },
    /** The total number of queries sent to ingesters. */
    cortex_distributor_ingester_queries_total: { type: "counter", labels: ["ingester"] },
    /** Current ingestion rate in samples/sec that distributor is using to limit access. */
    cortex_distributor_ingestion_rate_samples_per_second: { type: "gauge", labels: [] },
    /** Instance limits used by this distributor. */
    cortex_distributor_instance_limits: { type: "gauge", labels: ["limit"] },
    /** Unix timestamp of latest received sample per user. */
    cortex_distributor_latest_seen_sample_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["user"],
    },
    /** The total number of metadata that have come in to the distributor, including rejected. */
    cortex_distributor_metadata_in_total: { type: "counter", labels: ["user"] },
    /** The total number of received samples for a user that has HA tracking turned on, but the sample didn't contain both HA labels. */
    cortex_distributor_non_ha_samples_received_total: { type: "counter", labels: ["user"] },
    /** Total number of push requests by type. */
    cortex_distributor_push_requests_total: { type: "counter", labels: ["type"] },
    /** Time spent executing expression and exemplar queries. */
    cortex_distributor_query_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "status_code"],
    },
    /** The total number of received exemplars, excluding rejected and deduped exemplars. */
    cortex_distributor_received_exemplars_total: { type: "counter", labels: ["user"] },
    /** The total number of received metadata, excluding rejected. */
    cortex_distributor_received_metadata_total: { type: "counter", labels: ["user"] },
    /** The total number of received samples, excluding rejected and deduped samples. */
    cortex_distributor_received_samples_total: { type: "counter", labels: ["type", "user"] },
    /** The configured replication factor. */
    cortex_distributor_replication_factor: { type: "gauge", labels: [] },
    /** The total number of samples that have come in to the distributor, including rejected or deduped samples. */
    cortex_distributor_samples_in_total: { type: "counter", labels: ["type", "user"] },
    /** The number of DNS lookup failures */
    cortex_dns_failures_total: { type: "counter", labels: ["name"] },
    /** The number of DNS lookups resolutions attempts */
    cortex_dns_lookups_total: { type: "counter", labels: ["name"] },
    /** The number of experimental features in use. */
    cortex_experimental_features_in_use_total: { type: "counter", labels: [] },
    /** Total time spent in seconds doing query range requests. */
    cortex_frontend_query_range_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "status_code"],
    },
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
    /** Number of elected replicas that failed to be marked for deletion, or deleted. */
    cortex_ha_tracker_replicas_cleanup_delete_failed_total: { type: "counter", labels: [] },
    /** Number of elected replicas deleted from KV store. */
    cortex_ha_tracker_replicas_cleanup_deleted_total: { type: "counter", labels: [] },
    /** Number of elected replicas marked for deletion. */
    cortex_ha_tracker_replicas_cleanup_marked_for_deletion_total: { type: "counter", labels: [] },
    /** Number of elected replicas cleanup loops started. */
    cortex_ha_tracker_replicas_cleanup_started_total: { type: "counter", labels: [] },
    /** Number of HA replica groups tracked for each user. */
    cortex_ha_tracker_user_replica_group_count: { type: "gauge", labels: ["user"] },
    /** Current number of inflight requests. */
    cortex_inflight_requests: { type: "gauge", labels: ["method", "route"] },
    /** Number of currently active native histogram series per user. */
    cortex_ingester_active_native_histogram_series: { type: "gauge", labels: ["user"] },
    /** Number of currently active series per user. */
    cortex_ingester_active_series: { type: "gauge", labels: ["user"] },
    /** Number of Ingester client push requests. */
    cortex_ingester_client_inflight_push_requests: { type: "gauge", labels: ["ingester"] },
    /** Time spent doing Ingester requests. */
    cortex_ingester_client_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation", "status_code"],
    },
    /** The total number of various results for idle TSDB checks. */
    cortex_ingester_idle_tsdb_checks_total: { type: "counter", labels: ["result"] },
    /** Max number of inflight push requests in ingester in the last minute. */
    cortex_ingester_inflight_push_requests: { type: "gauge", labels: [] },
    /** The total number of exemplars that errored on ingestion. */
    cortex_ingester_ingested_exemplars_failures_total: { type: "counter", labels: [] },
    /** The total number of exemplars ingested. */
    cortex_ingester_ingested_exemplars_total: { type: "counter", labels: [] },
    /** The total number of metadata that errored on ingestion. */
    cortex_ingester_ingested_metadata_failures_total: { type: "counter", labels: [] },
    /** The total number of metadata ingested. */
    cortex_ingester_ingested_metadata_total: { type: "counter", labels: [] },
    /** The total number of native histograms that errored on ingestion. */
    cortex_ingester_ingested_native_histograms_failures_total: { type: "counter", labels: [] },
    /** The total number of native histograms ingested. */
    cortex_ingester_ingested_native_histograms_total: { type: "counter", labels: [] },
    /** The total number of samples that errored on ingestion. */
    cortex_ingester_ingested_samples_failures_total: { type: "counter", labels: [] },
    /** The total number of samples ingested. */
    cortex_ingester_ingested_samples_total: { type: "counter", labels: [] },
    /** Current ingestion rate in samples/sec that ingester is using to limit access. */
    cortex_ingester_ingestion_rate_samples_per_second: { type: "gauge", labels: [] },
    /** Instance limits used by this ingester. */
    cortex_ingester_instance_limits: { type: "gauge", labels: ["limit"] },
    /** Max number of inflight query requests in ingester. */
    cortex_ingester_max_inflight_query_requests: { type: "gauge", labels: [] },
    /** The current number of metadata in memory. */
    cortex_ingester_memory_metadata: { type: "gauge", labels: [] },
    /** The total number of metadata that were created per user */
    cortex_ingester_memory_metadata_created_total: { type: "counter", labels: ["user"] },
    /** The current number of series in memory. */
    cortex_ingester_memory_series: { type: "gauge", labels: [] },
    /** The total number of series that were created per user. */
    cortex_ingester_memory_series_created_total: { type: "counter", labels: ["user"] },
    /** The total number of series that were removed per user. */
    cortex_ingester_memory_series_removed_total: { type: "counter", labels: ["user"] },
    /** The current number of users in memory. */
    cortex_ingester_memory_users: { type: "gauge", labels: [] },
    /** Unix timestamp of the oldest TSDB block not shipped to the storage yet. 0 if ingester has no blocks or all blocks have been shipped. */
    cortex_ingester_oldest_unshipped_block_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** The total number of chunks returned from queries. */
    cortex_ingester_queried_chunks: { type: "histogram", labels: [] },
    /** The total number of exemplars returned from queries. */
    cortex_ingester_queried_exemplars: { type: "histogram", labels: [] },
    /** The total number of samples returned from queries. */
    cortex_ingester_queried_samples: { type: "histogram", labels: [] },
    /** The total number of series returned from queries. */
    cortex_ingester_queried_series: { type: "histogram", labels: [] },
    /** The total number of queries the ingester has handled. */
    cortex_ingester_queries_total: { type: "counter", labels: [] },
    /** Total number of TSDB blocks corrupted */
    cortex_ingester_shipper_corrupted_blocks_total: { type: "counter", labels: [] },
    /** Total number of failed TSDB dir syncs */
    cortex_ingester_shipper_dir_sync_failures_total: { type: "counter", labels: [] },
    /** Total number of TSDB dir syncs */
    cortex_ingester_shipper_dir_syncs_total: { type: "counter", labels: [] },
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
    /** Time taken to replay the tsdb data on disk. */
    cortex_ingester_tsdb_data_replay_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["user"],
    },
    /** Total number of TSDB exemplars appended. */
    cortex_ingester_tsdb_exemplar_exemplars_appended_total: { type: "counter", labels: [] },
    /** Number of TSDB exemplars currently in storage. */
    cortex_ingester_tsdb_exemplar_exemplars_in_storage: { type: "gauge", labels: [] },
    /** The timestamp of the oldest exemplar stored in circular storage. Useful to check for what time range the current exemplar buffer limit allows. This usually means the last timestamp for all exemplars for a typical setup. This is not true though if one of the series timestamp is in future compared to rest series. */
    cortex_ingester_tsdb_exemplar_last_exemplars_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["user"],
    },
    /** Total number of out of order exemplar ingestion failed attempts. */
    cortex_ingester_tsdb_exemplar_out_of_order_exemplars_total: { type: "counter", labels: [] },
    /** Number of TSDB series with exemplars currently in storage. */
    cortex_ingester_tsdb_exemplar_series_with_exemplars_in_storage: {
      type: "gauge",
      labels: ["user"],
    },
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
    /** Total number of appended out of order samples. */
    cortex_ingester_tsdb_head_out_of_order_samples_appended_total: {
      type: "counter",
      labels: ["type", "user"],
    },
    /** Total number of appended samples. */
    cortex_ingester_tsdb_head_samples_appended_total: { type: "counter", labels: ["type", "user"] },
    /** Total number of TSDB requests for series that were not found. */
    cortex_ingester_tsdb_head_series_not_found_total: { type: "counter", labels: [] },
    /** Total number of stale series in the head block. */
    cortex_ingester_tsdb_head_stale_series: { type: "gauge", labels: ["user"] },
    /** Total number of TSDB head truncations that failed. */
    cortex_ingester_tsdb_head_truncations_failed_total: { type: "counter", labels: [] },
    /** Total number of TSDB head truncations attempted. */
    cortex_ingester_tsdb_head_truncations_total: { type: "counter", labels: [] },
    /** Total number of memory-mapped TSDB chunk corruptions. */
    cortex_ingester_tsdb_mmap_chunk_corruptions_total: { type: "counter", labels: [] },
    /** Total number of chunks that were memory-mapped. */
    cortex_ingester_tsdb_mmap_chunks_total: { type: "counter", labels: [] },
    /** Total number of out of order samples ingestion failed attempts due to out of order being disabled. */
    cortex_ingester_tsdb_out_of_order_samples_total: { type: "counter", labels: ["type", "user"] },
    /** Number of times the database failed to reloadBlocks block data from disk. */
    cortex_ingester_tsdb_reloads_failures_total: { type: "counter", labels: [] },
    /** Number of times the database reloaded block data from disk. */
    cortex_ingester_tsdb_reloads_total: { type: "counter", labels: [] },
    /** Delta in seconds by which a sample is considered out of order (reported regardless of OOO time window and whether sample is accepted or not). */
    cortex_ingester_tsdb_sample_ooo_delta: { type: "histogram", labels: ["user"] },
    /** Total number snapshot replays that failed. */
    cortex_ingester_tsdb_snapshot_replay_error_total: { type: "counter", labels: [] },
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
    /** The total time it takes to open and replay a TSDB WAL. */
    cortex_ingester_tsdb_wal_replay_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
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
    /** The combined size in bytes of all labels and label values for a time series. */
    cortex_label_size_bytes: { type: "histogram", unit: "bytes", labels: ["user"] },
    /** Number of labels per sample. */
    cortex_labels_per_sample: { type: "histogram", labels: [] },
    /** The maximum number of concurrent queries. */
    cortex_max_concurrent_queries: { type: "gauge", labels: ["engine"] },
    /** The total number of heartbeats sent to consul. */
    cortex_member_consul_heartbeats_total: { type: "counter", labels: ["name"] },
    /** The number of tokens owned in the ring. */
    cortex_member_ring_tokens_owned: { type: "gauge", labels: ["name"] },
    /** The number of tokens to own in the ring. */
    cortex_member_ring_tokens_to_own: { type: "gauge", labels: ["name"] },
    /** The number of samples returned during the last rule group evaluation. */
    cortex_prometheus_last_evaluation_samples: { type: "gauge", labels: ["rule_group", "user"] },
    /** The number of alertmanagers discovered and active. */
    cortex_prometheus_notifications_alertmanagers_discovered: { type: "gauge", labels: ["user"] },
    /** Total number of alerts dropped due to errors when sending to Alertmanager. */
    cortex_prometheus_notifications_dropped_total: { type: "counter", labels: ["user"] },
    /** Total number of errors sending alert notifications. */
    cortex_prometheus_notifications_errors_total: {
      type: "counter",
      labels: ["alertmanager", "user"],
    },
    /** Latency quantiles for sending alert notifications. */
    cortex_prometheus_notifications_latency_seconds: {
      type: "summary",
      unit: "seconds",
      labels: ["user"],
    },
    /** The capacity of the alert notifications queue. */
    cortex_prometheus_notifications_queue_capacity: { type: "gauge", labels: ["user"] },
    /** The number of alert notifications in the queue. */
    cortex_prometheus_notifications_queue_length: { type: "gauge", labels: ["user"] },
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
      labels: ["rule_group", "user"],
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
    /** The number of rules. */
    cortex_prometheus_rule_group_rules: { type: "gauge", labels: ["rule_group", "user"] },
    /** Total number of consistency checks failed on queried blocks. */
    cortex_querier_blocks_consistency_checks_failed_total: { type: "counter", labels: [] },
    /** Total number of consistency checks run on queried blocks. */
    cortex_querier_blocks_consistency_checks_total: { type: "counter", labels: [] },
    /** Size of the encoded prometheus response from the queriers. */
    cortex_querier_codec_response_size: { type: "histogram", labels: ["content_type"] },
    /** Current number of inflight requests to the querier. */
    cortex_querier_inflight_requests: { type: "gauge", labels: ["method", "route"] },
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
    /** Number of worker clients currently connected to the frontend. */
    cortex_query_frontend_connected_clients: { type: "gauge", labels: [] },
    /** Total queries sent per tenant. */
    cortex_query_frontend_queries_total: { type: "counter", labels: ["op", "source", "user"] },
    /** Time spend by requests queued. */
    cortex_query_frontend_queue_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Number of queries in the queue. */
    cortex_query_frontend_queue_length: { type: "gauge", labels: ["priority", "type", "user"] },
    /** Number of times a request is retried. */
    cortex_query_frontend_retries: { type: "histogram", labels: [] },
    /** Time (in seconds) spent serving HTTP requests. */
    cortex_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["method", "route", "status_code", "ws"],
    },
    /** Size (in bytes) of messages received in the request. */
    cortex_request_message_bytes: { type: "histogram", unit: "bytes", labels: ["method", "route"] },
    /** Total number of query requests going to the request queue. */
    cortex_request_queue_requests_total: { type: "counter", labels: ["priority", "user"] },
    /** Size (in bytes) of messages sent in response. */
    cortex_response_message_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["method", "route"],
    },
    /** The total number of heartbeats sent. */
    cortex_ring_member_heartbeats_total: { type: "counter", labels: ["name"] },
    /** The percent ownership of the ring by member */
    cortex_ring_member_ownership_percent: { type: "gauge", labels: ["member", "name"] },
    /** The number of tokens owned in the ring. */
    cortex_ring_member_tokens_owned: { type: "gauge", labels: ["name"] },
    /** The number of tokens to own in the ring. */
    cortex_ring_member_tokens_to_own: { type: "gauge", labels: ["name"] },
    /** Number of members in the ring */
    cortex_ring_members: { type: "gauge", labels: ["name", "state", "zone"] },
    /** Timestamp of the oldest member in the ring. */
    cortex_ring_oldest_member_timestamp: { type: "gauge", labels: ["name", "state"] },
    /** The number of tokens in the ring owned by the member */
    cortex_ring_tokens_owned: { type: "gauge", labels: ["member", "name"] },
    /** Number of tokens in the ring */
    cortex_ring_tokens_total: { type: "gauge", labels: ["name"] },
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
    /** Total number of managers registered and running in the ruler */
    cortex_ruler_managers_total: { type: "gauge", labels: [] },
    /** Number of failed queries by ruler. */
    cortex_ruler_queries_failed_total: { type: "counter", labels: ["user"] },
    /** Number of queries executed by ruler. */
    cortex_ruler_queries_total: { type: "counter", labels: ["user"] },
    /** The current number of clients connected to query-frontend. */
    cortex_ruler_query_frontend_clients: { type: "gauge", labels: [] },
    /** Number of errors that have occurred when checking the ring for ownership */
    cortex_ruler_ring_check_errors_total: { type: "counter", labels: [] },
    /** Time taken to load rule groups from storage */
    cortex_ruler_rule_group_load_duration_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** The duration in seconds required to sync and load rule groups from storage. */
    cortex_ruler_rule_group_sync_duration_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** The number of rule groups a tenant has in store. */
    cortex_ruler_rule_groups_in_store: { type: "gauge", labels: ["user"] },
    /** Total number of times the ruler sync operation triggered. */
    cortex_ruler_sync_rules_total: { type: "counter", labels: ["reason"] },
    /** Number of failed write requests to ingesters. */
    cortex_ruler_write_requests_failed_total: { type: "counter", labels: ["user"] },
    /** Number of write requests to ingesters. */
    cortex_ruler_write_requests_total: { type: "counter", labels: ["user"] },
    /** Hash of the currently active runtime config file. */
    cortex_runtime_config_hash: { type: "gauge", labels: ["sha256"] },
    /** Whether the last runtime-config reload attempt was successful. */
    cortex_runtime_config_last_reload_successful: { type: "gauge", labels: [] },
    /** Total number of times the bucket sync operation triggered. */
    cortex_storegateway_bucket_sync_total: { type: "counter", labels: ["reason"] },
    /** The current number of store-gateway clients in the pool. */
    cortex_storegateway_clients: { type: "gauge", labels: ["client"] },
    /** Instance limits used by this store gateway. */
    cortex_storegateway_instance_limits: { type: "gauge", labels: ["limit"] },
    /** Current number of accepted TCP connections. */
    cortex_tcp_connections: { type: "gauge", labels: ["protocol"] },
    /** The max number of TCP connections that can be accepted (0 means no limit). */
    cortex_tcp_connections_limit: { type: "gauge", labels: ["protocol"] },
    /** Total number of fallback queries due to not implementation in thanos engine */
    cortex_thanos_engine_fallback_queries_total: { type: "counter", labels: ["engine"] },
    /** Second timestamp of the last successful upload to the bucket. */
    cortex_thanos_objstore_bucket_last_successful_upload_time: {
      type: "gauge",
      labels: ["bucket", "component"],
    },
    /** Duration of successful operations against the bucket per operation - iter operations include time spent on each callback. */
    cortex_thanos_objstore_bucket_operation_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["bucket", "component", "operation"],
    },
    /** Total number of operations against a bucket that failed, but were not expected to fail in certain way from caller perspective. Those errors have to be investigated. */
    cortex_thanos_objstore_bucket_operation_failures_total: {
      type: "counter",
      labels: ["bucket", "component", "operation"],
    },
    /** Total number of bytes fetched from bucket, per operation. */
    cortex_thanos_objstore_bucket_operation_fetched_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["bucket", "component", "operation"],
    },
    /** Number of bytes transferred from/to bucket per operation. */
    cortex_thanos_objstore_bucket_operation_transferred_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["bucket", "component", "operation"],
    },
    /** Total number of all attempted operations against a bucket. */
    cortex_thanos_objstore_bucket_operations_total: {
      type: "counter",
      labels: ["bucket", "component", "operation"],
    },
    /** The number of deprecated flags currently set. */
    deprecated_flags_inuse_total: { type: "counter", labels: [] },
    /** Approximate total count of cleanup functions (created by runtime.AddCleanup) executed by the runtime. Subtract /gc/cleanups/queued:cleanups to approximate cleanup queue length. Useful for detecting slow cleanups holding up the queue. Sourced from /gc/cleanups/executed:cleanups. */
    go_gc_cleanups_executed_cleanups_total: { type: "counter", labels: [] },
    /** Approximate total count of cleanup functions (created by runtime.AddCleanup) queued by the runtime for execution. Subtract from /gc/cleanups/executed:cleanups to approximate cleanup queue length. Useful for detecting slow cleanups holding up the queue. Sourced from /gc/cleanups/queued:cleanups. */
    go_gc_cleanups_queued_cleanups_total: { type: "counter", labels: [] },
    /** Count of completed GC cycles generated by the Go runtime. Sourced from /gc/cycles/automatic:gc-cycles. */
    go_gc_cycles_automatic_gc_cycles_total: { type: "counter", labels: [] },
    /** Count of completed GC cycles forced by the application. Sourced from /gc/cycles/forced:gc-cycles. */
    go_gc_cycles_forced_gc_cycles_total: { type: "counter", labels: [] },
    /** Count of all completed GC cycles. Sourced from /gc/cycles/total:gc-cycles. */
    go_gc_cycles_total_gc_cycles_total: { type: "counter", labels: [] },
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Total count of finalizer functions (created by runtime.SetFinalizer) executed by the runtime. Subtract /gc/finalizers/queued:finalizers to approximate finalizer queue length. Useful for detecting finalizers overwhelming the queue, either by being too slow, or by there being too many of them. Sourced from /gc/finalizers/executed:finalizers. */
    go_gc_finalizers_executed_finalizers_total: { type: "counter", labels: [] },
    /** Total count of finalizer functions (created by runtime.SetFinalizer) and queued by the runtime for execution. Subtract from /gc/finalizers/executed:finalizers to approximate finalizer queue length. Useful for detecting slow finalizers holding up the queue. Sourced from /gc/finalizers/queued:finalizers. */
    go_gc_finalizers_queued_finalizers_total: { type: "counter", labels: [] },
    /** Heap size target percentage configured by the user, otherwise 100. This value is set by the GOGC environment variable, and the runtime/debug.SetGCPercent function. Sourced from /gc/gogc:percent. */
    go_gc_gogc_percent: { type: "gauge", labels: [] },
    /** Go runtime memory limit configured by the user, otherwise math.MaxInt64. This value is set by the GOMEMLIMIT environment variable, and the runtime/debug.SetMemoryLimit function. Sourced from /gc/gomemlimit:bytes. */
    go_gc_gomemlimit_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Distribution of heap allocations by approximate size. Bucket counts increase monotonically. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/allocs-by-size:bytes. */
    go_gc_heap_allocs_by_size_bytes: { type: "histogram", unit: "bytes", labels: [] },
    /** Cumulative sum of memory allocated to the heap by the application. Sourced from /gc/heap/allocs:bytes. */
    go_gc_heap_allocs_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Cumulative count of heap allocations triggered by the application. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/allocs:objects. */
    go_gc_heap_allocs_objects_total: { type: "counter", labels: [] },
    /** Distribution of freed heap allocations by approximate size. Bucket counts increase monotonically. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/frees-by-size:bytes. */
    go_gc_heap_frees_by_size_bytes: { type: "histogram", unit: "bytes", labels: [] },
    /** Cumulative sum of heap memory freed by the garbage collector. Sourced from /gc/heap/frees:bytes. */
    go_gc_heap_frees_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Cumulative count of heap allocations whose storage was freed by the garbage collector. Note that this does not include tiny objects as defined by /gc/heap/tiny/allocs:objects, only tiny blocks. Sourced from /gc/heap/frees:objects. */
    go_gc_heap_frees_objects_total: { type: "counter", labels: [] },
    /** Heap size target for the end of the GC cycle. Sourced from /gc/heap/goal:bytes. */
    go_gc_heap_goal_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Heap memory occupied by live objects that were marked by the previous GC. Sourced from /gc/heap/live:bytes. */
    go_gc_heap_live_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of objects, live or unswept, occupying heap memory. Sourced from /gc/heap/objects:objects. */
    go_gc_heap_objects_objects: { type: "gauge", labels: [] },
    /** Count of small allocations that are packed together into blocks. These allocations are counted separately from other allocations because each individual allocation is not tracked by the runtime, only their block. Each block is already accounted for in allocs-by-size and frees-by-size. Sourced from /gc/heap/tiny/allocs:objects. */
    go_gc_heap_tiny_allocs_objects_total: { type: "counter", labels: [] },
    /** GC cycle the last time the GC CPU limiter was enabled. This metric is useful for diagnosing the root cause of an out-of-memory error, because the limiter trades memory for CPU time when the GC's CPU time gets too high. This is most likely to occur with use of SetMemoryLimit. The first GC cycle is cycle 1, so a value of 0 indicates that it was never enabled. Sourced from /gc/limiter/last-enabled:gc-cycle. */
    go_gc_limiter_last_enabled_gc_cycle: { type: "gauge", labels: [] },
    /** Deprecated. Prefer the identical /sched/pauses/total/gc:seconds. Sourced from /gc/pauses:seconds. */
    go_gc_pauses_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** The total amount of global variable space that is scannable. Sourced from /gc/scan/globals:bytes. */
    go_gc_scan_globals_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The total amount of heap space that is scannable. Sourced from /gc/scan/heap:bytes. */
    go_gc_scan_heap_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The number of bytes of stack that were scanned last GC cycle. Sourced from /gc/scan/stack:bytes. */
    go_gc_scan_stack_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The total amount space that is scannable. Sum of all metrics in /gc/scan. Sourced from /gc/scan/total:bytes. */
    go_gc_scan_total_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** The stack size of new goroutines. Sourced from /gc/stack/starting-size:bytes. */
    go_gc_stack_starting_size_bytes: { type: "gauge", unit: "bytes", labels: [] },
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
    /** Count of goroutines created since program start. Sourced from /sched/goroutines-created:goroutines. */
    go_sched_goroutines_created_goroutines_total: { type: "counter", labels: [] },
    /** Count of live goroutines. Sourced from /sched/goroutines:goroutines. */
    go_sched_goroutines_goroutines: { type: "gauge", labels: [] },
    /** Approximate count of goroutines running or blocked in a system call or cgo call. Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/not-in-go:goroutines. */
    go_sched_goroutines_not_in_go_goroutines: { type: "gauge", labels: [] },
    /** Approximate count of goroutines ready to execute, but not executing. Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/runnable:goroutines. */
    go_sched_goroutines_runnable_goroutines: { type: "gauge", labels: [] },
    /** Approximate count of goroutines executing. Always less than or equal to /sched/gomaxprocs:threads. Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/running:goroutines. */
    go_sched_goroutines_running_goroutines: { type: "gauge", labels: [] },
    /** Approximate count of goroutines waiting on a resource (I/O or sync primitives). Not guaranteed to add up to /sched/goroutines:goroutines with other goroutine metrics. Sourced from /sched/goroutines/waiting:goroutines. */
    go_sched_goroutines_waiting_goroutines: { type: "gauge", labels: [] },
    /** Distribution of the time goroutines have spent in the scheduler in a runnable state before actually running. Bucket counts increase monotonically. Sourced from /sched/latencies:seconds. */
    go_sched_latencies_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Distribution of individual GC-related stop-the-world stopping latencies. This is the time it takes from deciding to stop the world until all Ps are stopped. This is a subset of the total GC-related stop-the-world time (/sched/pauses/total/gc:seconds). During this time, some threads may be executing. Bucket counts increase monotonically. Sourced from /sched/pauses/stopping/gc:seconds. */
    go_sched_pauses_stopping_gc_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Distribution of individual non-GC-related stop-the-world stopping latencies. This is the time it takes from deciding to stop the world until all Ps are stopped. This is a subset of the total non-GC-related stop-the-world time (/sched/pauses/total/other:seconds). During this time, some threads may be executing. Bucket counts increase monotonically. Sourced from /sched/pauses/stopping/other:seconds. */
    go_sched_pauses_stopping_other_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Distribution of individual GC-related stop-the-world pause latencies. This is the time from deciding to stop the world until the world is started again. Some of this time is spent getting all threads to stop (this is measured directly in /sched/pauses/stopping/gc:seconds), during which some threads may still be running. Bucket counts increase monotonically. Sourced from /sched/pauses/total/gc:seconds. */
    go_sched_pauses_total_gc_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Distribution of individual non-GC-related stop-the-world pause latencies. This is the time from deciding to stop the world until the world is started again. Some of this time is spent getting all threads to stop (measured directly in /sched/pauses/stopping/other:seconds). Bucket counts increase monotonically. Sourced from /sched/pauses/total/other:seconds. */
    go_sched_pauses_total_other_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** The current count of live threads that are owned by the Go runtime. Sourced from /sched/threads/total:threads. */
    go_sched_threads_total_threads: { type: "gauge", labels: [] },
    /** Approximate cumulative time goroutines have spent blocked on a sync.Mutex, sync.RWMutex, or runtime-internal lock. This metric is useful for identifying global changes in lock contention. Collect a mutex or block profile using the runtime/pprof package for more detailed contention data. Sourced from /sync/mutex/wait/total:seconds. */
    go_sync_mutex_wait_total_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Number of OS threads created. */
    go_threads: { type: "gauge", labels: [] },
    /** Number of times baggage restrictions were successfully updated */
    jaeger_tracer_baggage_restrictions_updates_total: { type: "counter", labels: ["result"] },
    /** Number of times baggage was truncated as per baggage restrictions */
    jaeger_tracer_baggage_truncations_total: { type: "counter", labels: [] },
    /** Number of times baggage was successfully written or updated on spans */
    jaeger_tracer_baggage_updates_total: { type: "counter", labels: ["result"] },
    /** Number of sampled spans finished by this tracer */
    jaeger_tracer_finished_spans_total: { type: "counter", labels: ["sampled"] },
    /** Current number of spans in the reporter queue */
    jaeger_tracer_reporter_queue_length: { type: "gauge", labels: [] },
    /** Number of spans successfully reported */
    jaeger_tracer_reporter_spans_total: { type: "counter", labels: ["result"] },
    /** Number of times the Sampler succeeded to retrieve sampling strategy */
    jaeger_tracer_sampler_queries_total: { type: "counter", labels: ["result"] },
    /** Number of times the Sampler succeeded to retrieve and update sampling strategy */
    jaeger_tracer_sampler_updates_total: { type: "counter", labels: ["result"] },
    /** Number of errors decoding tracing context */
    jaeger_tracer_span_context_decoding_errors_total: { type: "counter", labels: [] },
    /** Number of spans started by this tracer as sampled */
    jaeger_tracer_started_spans_total: { type: "counter", labels: ["sampled"] },
    /** Number of times debug spans were throttled */
    jaeger_tracer_throttled_debug_spans_total: { type: "counter", labels: [] },
    /** Number of times throttler successfully updated */
    jaeger_tracer_throttler_updates_total: { type: "counter", labels: ["result"] },
    /** Number of traces started by this tracer as sampled */
    jaeger_tracer_traces_total: { type: "counter", labels: ["sampled", "state"] },
    /** Total number of log messages. */
    log_messages_total: { type: "counter", labels: ["level"] },
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
    /** Total number of deleted keys (tombstones) removed from the local store. */
    memberlist_client_kv_store_swept_tombstones_total: { type: "counter", labels: [] },
    /** Number of tombstones currently present in KV store values */
    memberlist_client_kv_store_value_tombstones: { type: "gauge", labels: ["key"] },
    /** Total number of tombstones which have been removed from KV store values */
    memberlist_client_kv_store_value_tombstones_removed_total: { type: "counter", labels: ["key"] },
    /** Number of user messages in the broadcast queue */
    memberlist_client_messages_in_broadcast_queue: { type: "gauge", labels: [] },
    /** Total size of messages waiting in the broadcast queue */
    memberlist_client_messages_in_broadcast_queue_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: [],
    },
    /** Number of broadcast messages intended to be sent but were dropped due to encoding errors or for being too big */
    memberlist_client_messages_to_broadcast_dropped_total: { type: "counter", labels: [] },
    /** Total size of received broadcast user messages */
    memberlist_client_received_broadcasts_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
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
    /** Current number of active inbound TCP connections. */
    memberlist_tcp_transport_active_connections: { type: "gauge", labels: [] },
    /** Number of incoming memberlist streams */
    memberlist_tcp_transport_incoming_streams_total: { type: "counter", labels: [] },
    /** Number of errors when opening memberlist stream to another node */
    memberlist_tcp_transport_outgoing_stream_errors_total: { type: "counter", labels: [] },
    /** Number of outgoing streams */
    memberlist_tcp_transport_outgoing_streams_total: { type: "counter", labels: [] },
    /** Distribution of inbound packet sizes in bytes. */
    memberlist_tcp_transport_packet_receive_bytes: { type: "histogram", unit: "bytes", labels: [] },
    /** Duration (in seconds) of inbound packet-type message reads. */
    memberlist_tcp_transport_packet_receive_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Total bytes received as packets */
    memberlist_tcp_transport_packets_received_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of errors when receiving memberlist packets */
    memberlist_tcp_transport_packets_received_errors_total: { type: "counter", labels: [] },
    /** Number of received memberlist packets */
    memberlist_tcp_transport_packets_received_total: { type: "counter", labels: [] },
    /** Total bytes sent as packets */
    memberlist_tcp_transport_packets_sent_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: [],
    },
    /** Number of errors when sending memberlist packets */
    memberlist_tcp_transport_packets_sent_errors_total: { type: "counter", labels: [] },
    /** Number of memberlist packets sent */
    memberlist_tcp_transport_packets_sent_total: { type: "counter", labels: [] },
    /** Number of inbound TCP connections rejected because the concurrent connection limit was reached */
    memberlist_tcp_transport_rejected_connections_total: { type: "counter", labels: [] },
    /** Number of unknown TCP connections (not a packet or stream) */
    memberlist_tcp_transport_unknown_connections_total: { type: "counter", labels: [] },
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
    /** The number of DNS-SD lookup failures. */
    prometheus_sd_dns_lookup_failures_total: { type: "counter", labels: [] },
    /** The number of DNS-SD lookups. */
    prometheus_sd_dns_lookups_total: { type: "counter", labels: [] },
    /** The number of File-SD read errors. */
    prometheus_sd_file_read_errors_total: { type: "counter", labels: [] },
    /** The duration of the File-SD scan in seconds. */
    prometheus_sd_file_scan_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** The number of File-SD errors caused by filesystem watch failures. */
    prometheus_sd_file_watcher_errors_total: { type: "counter", labels: [] },
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
    /** Total number of items requests to the cache that were a hit. */
    thanos_store_index_cache_hits_total: {
      type: "counter",
      labels: ["component", "item_type", "tenant"],
    },
    /** Total number of items that were added to the index cache. */
    thanos_store_index_cache_items_added_total: {
      type: "counter",
      labels: ["component", "item_type"],
    },
    /** Total number of items that could not be added to the cache due to being too big. */
    thanos_store_index_cache_items_overflowed_total: {
      type: "counter",
      labels: ["component", "item_type"],
    },
    /** Total number of items requests to the cache. */
    thanos_store_index_cache_requests_total: {
      type: "counter",
      labels: ["component", "item_type", "tenant"],
    },
  },
});
