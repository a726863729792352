import { catalogue } from "../../sdk/index.ts";

export const kubeApiserverMetrics = catalogue({
  program: "kube-apiserver",
  version: "1.36.3",
  source:
    "k8s.io/kubernetes v1.36.3, test/instrumentation/documentation/documentation-list.yaml, and an exposition of kube-apiserver 1.36.3",
  port: "https",
  // Empty where it does not apply: the core group, no dry run, the object itself.
  optional: ["dry_run", "group", "resource", "scope", "subresource", "verb", "version"],
  metrics: {
    /** [ALPHA] Counter of number of times discovery was aggregated */
    aggregator_discovery_aggregation_count_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter of number of times no-peer (non peer-aggregated) discovery was requested */
    aggregator_discovery_nopeer_requests_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter of number of times discovery was served from peer-aggregated cache */
    aggregator_discovery_peer_aggregated_cache_hits_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter of number of times discovery was aggregated across all API servers */
    aggregator_discovery_peer_aggregated_cache_misses_total: { type: "counter", labels: [] },
    /** Counter of OpenAPI v2 spec regeneration count broken down by causing APIService name and reason. */
    aggregator_openapi_v2_regeneration_count: { type: "counter", labels: ["apiservice", "reason"] },
    /** Gauge of OpenAPI v2 spec regeneration duration in seconds. */
    aggregator_openapi_v2_regeneration_duration: { type: "gauge", labels: ["reason"] },
    /** [ALPHA] Gauge of APIServices which are marked as unavailable broken down by APIService name. */
    aggregator_unavailable_apiservice: { type: "gauge", labels: ["name"] },
    /** Counter of APIServices which are marked as unavailable broken down by APIService name and reason. */
    aggregator_unavailable_apiservice_total: { type: "counter", labels: ["name", "reason"] },
    /** [ALPHA] Time for comparison of old to new for the purposes of CRDValidationRatcheting during an UPDATE in seconds. */
    apiextensions_apiserver_validation_ratcheting_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** [ALPHA] Counter of OpenAPI v2 spec regeneration count broken down by causing CRD name and reason. */
    apiextensions_openapi_v2_regeneration_count: { type: "counter", labels: ["crd", "reason"] },
    /** [ALPHA] Counter of OpenAPI v3 spec regeneration count broken down by group, version, causing CRD and reason. */
    apiextensions_openapi_v3_regeneration_count: {
      type: "counter",
      labels: ["crd", "group", "reason", "version"],
    },
    /** [STABLE] Admission controller latency histogram in seconds, identified by name and broken out for each operation and API resource and type (validate or admit). */
    apiserver_admission_controller_admission_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["name", "operation", "rejected", "type"],
    },
    /** Admission match condition evaluation errors count, identified by name of resource containing the match condition and broken out for each kind containing matchConditions (webhook or policy), operation and admission type (validate or admit). */
    apiserver_admission_match_condition_evaluation_errors_total: {
      type: "counter",
      labels: ["kind", "name", "operation", "type"],
    },
    /** Admission match condition evaluation time in seconds, identified by name and broken out for each kind containing matchConditions (webhook or policy), operation and type (validate or admit). */
    apiserver_admission_match_condition_evaluation_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["kind", "name", "operation", "type"],
    },
    /** Admission match condition evaluation exclusions count, identified by name of resource containing the match condition and broken out for each kind containing matchConditions (webhook or policy), operation and admission type (validate or admit). */
    apiserver_admission_match_condition_exclusions_total: {
      type: "counter",
      labels: ["kind", "name", "operation", "type"],
    },
    /** [STABLE] Admission sub-step latency histogram in seconds, broken out for each operation and API resource and step type (validate or admit). */
    apiserver_admission_step_admission_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation", "rejected", "type"],
    },
    /** [ALPHA] Admission sub-step latency summary in seconds, broken out for each operation and API resource and step type (validate or admit). */
    apiserver_admission_step_admission_duration_seconds_summary: {
      type: "summary",
      labels: ["operation", "rejected", "type"],
    },
    /** Admission webhook latency histogram in seconds, identified by name and broken out for each operation and API resource and type (validate or admit). */
    apiserver_admission_webhook_admission_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["name", "operation", "rejected", "type"],
    },
    /** Admission webhook fail open count, identified by name and broken out for each admission type (validating or admit). */
    apiserver_admission_webhook_fail_open_count: { type: "counter", labels: ["name", "type"] },
    /** Admission webhook rejection count, identified by name and broken out for each admission type (validating or admit) and operation. Additional labels specify an error type (calling_webhook_error or apiserver_internal_error if an error occurred; no_error otherwise) and optionally a non-zero rejection code if the webhook rejects the request with an HTTP status code (honored by the apiserver when the code is greater or equal to 400). Codes greater than 600 are truncated to 600, to keep the metrics cardinality bounded. */
    apiserver_admission_webhook_rejection_count: {
      type: "counter",
      labels: ["error_type", "name", "operation", "rejection_code", "type"],
    },
    /** Admission webhook request total, identified by name and broken out for each admission type (validating or admit) and operation. Additional labels specify whether the request was rejected or not and an HTTP status code. Codes greater than 600 are truncated to 600, to keep the metrics cardinality bounded. */
    apiserver_admission_webhook_request_total: {
      type: "counter",
      labels: ["code", "name", "operation", "rejected", "type"],
    },
    /** Counter of audit events that failed to be audited properly. Plugin identifies the plugin affected by the error. */
    apiserver_audit_error_total: { type: "counter", labels: ["plugin"] },
    /** [ALPHA] Counter of audit events generated and sent to the audit backend. */
    apiserver_audit_event_total: { type: "counter", labels: [] },
    /** Counter of policy levels for audit events (1 per request). */
    apiserver_audit_level_total: { type: "counter", labels: ["level"] },
    /** [ALPHA] Counter of apiserver requests rejected due to an error in audit logging backend. */
    apiserver_audit_requests_rejected_total: { type: "counter", labels: [] },
    /** Timestamp of the last automatic reload of authentication configuration split by status and apiserver identity. */
    apiserver_authentication_config_controller_automatic_reload_last_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["apiserver_id_hash", "status"],
    },
    /** Total number of automatic reloads of authentication configuration split by status and apiserver identity. */
    apiserver_authentication_config_controller_automatic_reloads_total: {
      type: "counter",
      labels: ["apiserver_id_hash", "status"],
    },
    /** Information about the last applied authentication configuration with hash as label, split by apiserver identity. */
    apiserver_authentication_config_controller_last_config_info: {
      type: "gauge",
      labels: ["apiserver_id_hash", "hash"],
    },
    /** Information about the last JWKS fetched by the JWT authenticator with hash as label, split by api server identity and jwt issuer. */
    apiserver_authentication_jwt_authenticator_jwks_fetch_last_key_set_info: {
      type: "gauge",
      labels: ["apiserver_id_hash", "hash", "jwt_issuer_hash"],
    },
    /** Timestamp of the last successful or failed JWKS fetch split by result, api server identity and jwt issuer for the JWT authenticator. */
    apiserver_authentication_jwt_authenticator_jwks_fetch_last_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["apiserver_id_hash", "jwt_issuer_hash", "result"],
    },
    /** Latency of jwt authentication operations in seconds. This is the time spent authenticating a token for cache miss only (i.e. when the token is not found in the cache). */
    apiserver_authentication_jwt_authenticator_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["jwt_issuer_hash", "result"],
    },
    /** Timestamp of the last automatic reload of authorization configuration split by status and apiserver identity. */
    apiserver_authorization_config_controller_automatic_reload_last_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["apiserver_id_hash", "status"],
    },
    /** Total number of automatic reloads of authorization configuration split by status and apiserver identity. */
    apiserver_authorization_config_controller_automatic_reloads_total: {
      type: "counter",
      labels: ["apiserver_id_hash", "status"],
    },
    /** Information about the last applied authorization configuration with hash as label, split by apiserver identity. */
    apiserver_authorization_config_controller_last_config_info: {
      type: "gauge",
      labels: ["apiserver_id_hash", "hash"],
    },
    /** Total number of terminal decisions made by an authorizer split by authorizer type, name, and decision. */
    apiserver_authorization_decisions_total: {
      type: "counter",
      labels: ["decision", "name", "type"],
    },
    /** Total number of errors when an authorization webhook encounters a match condition error split by authorizer type and name. */
    apiserver_authorization_match_condition_evaluation_errors_total: {
      type: "counter",
      labels: ["name", "type"],
    },
    /** Authorization match condition evaluation time in seconds, split by authorizer type and name. */
    apiserver_authorization_match_condition_evaluation_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["name", "type"],
    },
    /** Total number of exclusions when an authorization webhook is skipped because match conditions exclude it. */
    apiserver_authorization_match_condition_exclusions_total: {
      type: "counter",
      labels: ["name", "type"],
    },
    /** Request latency in seconds. */
    apiserver_authorization_webhook_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["name", "result"],
    },
    /** NoOpinion results due to webhook timeout or error. */
    apiserver_authorization_webhook_evaluations_fail_open_total: {
      type: "counter",
      labels: ["name", "result"],
    },
    /** Round-trips to authorization webhooks. */
    apiserver_authorization_webhook_evaluations_total: {
      type: "counter",
      labels: ["name", "result"],
    },
    /** [ALPHA] Number of objects read from watch cache in the course of serving a LIST request */
    apiserver_cache_list_fetched_objects_total: {
      type: "counter",
      labels: ["group", "index", "resource"],
    },
    /** [ALPHA] Number of objects returned for a LIST request from watch cache */
    apiserver_cache_list_returned_objects_total: { type: "counter", labels: ["group", "resource"] },
    /** [ALPHA] Number of LIST requests served from watch cache */
    apiserver_cache_list_total: { type: "counter", labels: ["group", "index", "resource"] },
    /** [BETA] CEL compilation time in seconds. */
    apiserver_cel_compilation_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** [BETA] CEL evaluation time in seconds. */
    apiserver_cel_evaluation_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Total number of issued CSRs with a requested duration that was honored, sliced by signer (only kubernetes.io signer names are specifically identified) */
    apiserver_certificates_registry_csr_honored_duration_total: {
      type: "counter",
      labels: ["signerName"],
    },
    /** Total number of issued CSRs with a requested duration, sliced by signer (only kubernetes.io signer names are specifically identified) */
    apiserver_certificates_registry_csr_requested_duration_total: {
      type: "counter",
      labels: ["signerName"],
    },
    /** [ALPHA] Distribution of the remaining lifetime on the certificate used to authenticate a request. */
    apiserver_client_certificate_expiration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Number of errors detected on clusterips by the repair loop broken down by type of error: leak, repair, full, outOfRange, duplicate, unknown, invalid */
    apiserver_clusterip_repair_ip_errors_total: { type: "counter", labels: ["type"] },
    /** Number of reconciliation failures on the clusterip repair reconcile loop */
    apiserver_clusterip_repair_reconcile_errors_total: { type: "counter", labels: [] },
    /** Conversion webhook request latency */
    apiserver_conversion_webhook_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["failure_type", "result"],
    },
    /** Counter for conversion webhook requests with success/failure and failure error type */
    apiserver_conversion_webhook_request_total: {
      type: "counter",
      labels: ["failure_type", "result"],
    },
    /** CRD webhook conversion duration in seconds */
    apiserver_crd_conversion_webhook_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["crd_name", "from_version", "succeeded", "to_version"],
    },
    /** [STABLE] Maximal number of currently used inflight request limit of this apiserver per request kind in last second. */
    apiserver_current_inflight_requests: { type: "gauge", labels: ["request_kind"] },
    /** [ALPHA] Maximal number of queued requests in this apiserver per request kind in last second. */
    apiserver_current_inqueue_requests: { type: "gauge", labels: ["request_kind"] },
    /** Request latency in seconds. Broken down by status code. */
    apiserver_delegated_authn_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["code"],
    },
    /** Number of HTTP requests partitioned by status code. */
    apiserver_delegated_authn_request_total: { type: "counter", labels: ["code"] },
    /** Request latency in seconds. Broken down by status code. */
    apiserver_delegated_authz_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["code"],
    },
    /** Number of HTTP requests partitioned by status code. */
    apiserver_delegated_authz_request_total: { type: "counter", labels: ["code"] },
    /** Dial latency histogram in seconds, labeled by the protocol (http-connect or grpc), transport (tcp or uds) */
    apiserver_egress_dialer_dial_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["protocol", "transport"],
    },
    /** Dial failure count, labeled by the protocol (http-connect or grpc), transport (tcp or uds), and stage (connect or proxy). The stage indicates at which stage the dial failed */
    apiserver_egress_dialer_dial_failure_count: {
      type: "counter",
      labels: ["protocol", "stage", "transport"],
    },
    /** Dial starts, labeled by the protocol (http-connect or grpc) and transport (tcp or uds). */
    apiserver_egress_dialer_dial_start_total: {
      type: "counter",
      labels: ["protocol", "transport"],
    },
    /** Timestamp of the last successful or failed automatic reload of encryption configuration split by apiserver identity. */
    apiserver_encryption_config_controller_automatic_reload_last_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["apiserver_id_hash", "status"],
    },
    /** Total number of reload successes and failures of encryption configuration split by apiserver identity. */
    apiserver_encryption_config_controller_automatic_reloads_total: {
      type: "counter",
      labels: ["apiserver_id_hash", "status"],
    },
    /** Information about the last applied encryption configuration with hash as label, split by apiserver identity. */
    apiserver_encryption_config_controller_last_config_info: {
      type: "gauge",
      labels: ["apiserver_id_hash", "hash"],
    },
    /** [ALPHA] Percent of the cache slots currently occupied by cached DEKs. */
    apiserver_envelope_encryption_dek_cache_fill_percent: { type: "gauge", labels: [] },
    /** Time (in seconds) of inter arrival of transformation requests. */
    apiserver_envelope_encryption_dek_cache_inter_arrival_time_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["transformation_type"],
    },
    /** Number of records in data encryption key (DEK) source cache. On a restart, this value is an approximation of the number of decrypt RPC calls the server will make to the KMS plugin. */
    apiserver_envelope_encryption_dek_source_cache_size: {
      type: "gauge",
      labels: ["provider_name"],
    },
    /** Number of times an invalid keyID is returned by the Status RPC call split by error. */
    apiserver_envelope_encryption_invalid_key_id_from_status_total: {
      type: "counter",
      labels: ["error", "provider_name"],
    },
    /** The last time in seconds when a keyID was used. */
    apiserver_envelope_encryption_key_id_hash_last_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["apiserver_id_hash", "key_id_hash", "provider_name", "transformation_type"],
    },
    /** The last time in seconds when a keyID was returned by the Status RPC call. */
    apiserver_envelope_encryption_key_id_hash_status_last_timestamp_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["apiserver_id_hash", "key_id_hash", "provider_name"],
    },
    /** Number of times a keyID is used split by transformation type, provider, and apiserver identity. */
    apiserver_envelope_encryption_key_id_hash_total: {
      type: "counter",
      labels: ["apiserver_id_hash", "key_id_hash", "provider_name", "transformation_type"],
    },
    /** KMS operation duration with gRPC error code status total. */
    apiserver_envelope_encryption_kms_operations_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["grpc_status_code", "method_name", "provider_name"],
    },
    /** Unix Timestamp in seconds of the last successful FetchKeys data_timestamp value returned by the external signer */
    apiserver_externaljwt_fetch_keys_data_timestamp: { type: "gauge", labels: [] },
    /** Total attempts at syncing supported JWKs */
    apiserver_externaljwt_fetch_keys_request_total: { type: "counter", labels: ["code"] },
    /** Unix Timestamp in seconds of the last successful FetchKeys request */
    apiserver_externaljwt_fetch_keys_success_timestamp: { type: "gauge", labels: [] },
    /** Request duration and time for calls to external-jwt-signer */
    apiserver_externaljwt_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["code", "method"],
    },
    /** Total attempts at signing JWT */
    apiserver_externaljwt_sign_request_total: { type: "counter", labels: ["code"] },
    /** [BETA] Number of requests in initial (for a WATCH) or any (for a non-WATCH) execution stage in the API Priority and Fairness subsystem */
    apiserver_flowcontrol_current_executing_requests: {
      type: "gauge",
      labels: ["flow_schema", "priority_level"],
    },
    /** [BETA] Concurrency (number of seats) occupied by the currently executing (initial stage for a WATCH, any stage otherwise) requests in the API Priority and Fairness subsystem */
    apiserver_flowcontrol_current_executing_seats: {
      type: "gauge",
      labels: ["flow_schema", "priority_level"],
    },
    /** Number of requests currently pending in queues of the API Priority and Fairness subsystem */
    apiserver_flowcontrol_current_inqueue_requests: {
      type: "gauge",
      labels: ["flow_schema", "priority_level"],
    },
    /** Number of seats currently pending in queues of the API Priority and Fairness subsystem */
    apiserver_flowcontrol_current_inqueue_seats: {
      type: "gauge",
      labels: ["flow_schema", "priority_level"],
    },
    /** [ALPHA] current derived number of execution seats available to each priority level */
    apiserver_flowcontrol_current_limit_seats: { type: "gauge", labels: ["priority_level"] },
    /** [ALPHA] R(time of last change) */
    apiserver_flowcontrol_current_r: { type: "gauge", labels: ["priority_level"] },
    /** EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of (the number of seats each priority level could use) / (nominal number of seats for that level) */
    apiserver_flowcontrol_demand_seats: { type: "histogram", labels: ["priority_level"] },
    /** [ALPHA] Time-weighted average, over last adjustment period, of demand_seats */
    apiserver_flowcontrol_demand_seats_average: { type: "gauge", labels: ["priority_level"] },
    /** [ALPHA] High watermark, over last adjustment period, of demand_seats */
    apiserver_flowcontrol_demand_seats_high_watermark: {
      type: "gauge",
      labels: ["priority_level"],
    },
    /** [ALPHA] Smoothed seat demands */
    apiserver_flowcontrol_demand_seats_smoothed: { type: "gauge", labels: ["priority_level"] },
    /** [ALPHA] Time-weighted standard deviation, over last adjustment period, of demand_seats */
    apiserver_flowcontrol_demand_seats_stdev: { type: "gauge", labels: ["priority_level"] },
    /** R(time of last dispatch) */
    apiserver_flowcontrol_dispatch_r: { type: "gauge", labels: ["priority_level"] },
    /** [BETA] Number of requests executed by API Priority and Fairness subsystem */
    apiserver_flowcontrol_dispatched_requests_total: {
      type: "counter",
      labels: ["flow_schema", "priority_level"],
    },
    /** Number of times the queueset's progress meter jumped backward */
    apiserver_flowcontrol_epoch_advance_total: {
      type: "counter",
      labels: ["priority_level", "success"],
    },
    /** S(most recently dispatched request) */
    apiserver_flowcontrol_latest_s: { type: "gauge", labels: ["priority_level"] },
    /** [ALPHA] Configured lower bound on number of execution seats available to each priority level */
    apiserver_flowcontrol_lower_limit_seats: { type: "gauge", labels: ["priority_level"] },
    /** min and max, over queues, of S(oldest waiting request in queue) - estimated work in progress */
    apiserver_flowcontrol_next_discounted_s_bounds: {
      type: "gauge",
      labels: ["bound", "priority_level"],
    },
    /** min and max, over queues, of S(oldest waiting request in queue) */
    apiserver_flowcontrol_next_s_bounds: { type: "gauge", labels: ["bound", "priority_level"] },
    /** [BETA] Nominal number of execution seats configured for each priority level */
    apiserver_flowcontrol_nominal_limit_seats: { type: "gauge", labels: ["priority_level"] },
    /** EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of number of requests (as a fraction of the relevant limit) waiting or in any stage of execution (but only initial stage for WATCHes) */
    apiserver_flowcontrol_priority_level_request_utilization: {
      type: "histogram",
      labels: ["phase", "priority_level"],
    },
    /** EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of utilization of seats for any stage of execution (but only initial stage for WATCHes) */
    apiserver_flowcontrol_priority_level_seat_utilization: {
      type: "histogram",
      labels: ["phase", "priority_level"],
    },
    /** EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of the number of requests (as a fraction of the relevant limit) waiting or in regular stage of execution */
    apiserver_flowcontrol_read_vs_write_current_requests: {
      type: "histogram",
      labels: ["phase", "request_kind"],
    },
    /** Number of requests rejected by API Priority and Fairness subsystem */
    apiserver_flowcontrol_rejected_requests_total: {
      type: "counter",
      labels: ["flow_schema", "priority_level", "reason"],
    },
    /** Concurrency (number of seats) occupied by the currently executing (initial stage for a WATCH, any stage otherwise) requests in the API Priority and Fairness subsystem */
    apiserver_flowcontrol_request_concurrency_in_use: {
      type: "gauge",
      labels: ["flow_schema", "priority_level"],
    },
    /** Nominal number of execution seats configured for each priority level */
    apiserver_flowcontrol_request_concurrency_limit: { type: "gauge", labels: ["priority_level"] },
    /** Number of times a dispatch attempt resulted in a non accommodation due to lack of available seats */
    apiserver_flowcontrol_request_dispatch_no_accommodation_total: {
      type: "counter",
      labels: ["flow_schema", "priority_level"],
    },
    /** [ALPHA] Duration of initial stage (for a WATCH) or any (for a non-WATCH) stage of request execution in the API Priority and Fairness subsystem */
    apiserver_flowcontrol_request_execution_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["flow_schema", "priority_level", "type"],
    },
    /** Length of queue in the API Priority and Fairness subsystem, as seen by each request after it is enqueued */
    apiserver_flowcontrol_request_queue_length_after_enqueue: {
      type: "histogram",
      labels: ["flow_schema", "priority_level"],
    },
    /** Length of time a request spent waiting in its queue */
    apiserver_flowcontrol_request_wait_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["execute", "flow_schema", "priority_level"],
    },
    /** [ALPHA] Fair fraction of server's concurrency to allocate to each priority level that can use it */
    apiserver_flowcontrol_seat_fair_frac: { type: "gauge", labels: [] },
    /** [ALPHA] Seat allocation targets */
    apiserver_flowcontrol_target_seats: { type: "gauge", labels: ["priority_level"] },
    /** [ALPHA] Configured upper bound on number of execution seats available to each priority level */
    apiserver_flowcontrol_upper_limit_seats: { type: "gauge", labels: ["priority_level"] },
    /** [ALPHA] count of watchers for mutating requests in API Priority and Fairness */
    apiserver_flowcontrol_watch_count_samples: {
      type: "histogram",
      labels: ["flow_schema", "priority_level"],
    },
    /** [ALPHA] Number of estimated seats (maximum of initial and final seats) associated with requests in API Priority and Fairness */
    apiserver_flowcontrol_work_estimated_seats: {
      type: "histogram",
      labels: ["flow_schema", "priority_level"],
    },
    /** [ALPHA] Counter of init events processed in watch cache broken by resource type. */
    apiserver_init_events_total: { type: "counter", labels: ["group", "resource"] },
    /** [ALPHA] Counts the number of requests to servers with insecure SHA1 signatures in their serving certificate OR the number of connection failures due to the insecure SHA1 signatures (either/or, based on the runtime environment) */
    apiserver_kube_aggregator_x509_insecure_sha1_total: { type: "counter", labels: [] },
    /** [ALPHA] Counts the number of requests to servers missing SAN extension in their serving certificate OR the number of connection failures due to the lack of x509 certificate SAN extension missing (either/or, based on the runtime environment) */
    apiserver_kube_aggregator_x509_missing_san_total: { type: "counter", labels: [] },
    /** [STABLE] Gauge of all active long-running apiserver requests broken out by verb, group, version, resource, scope and component. Not all requests are tracked this way. */
    apiserver_longrunning_requests: {
      type: "gauge",
      labels: ["component", "group", "resource", "scope", "subresource", "verb", "version"],
    },
    /** Mutation admission latency for individual mutation expressions in seconds, labeled by policy and binding. */
    apiserver_mutating_admission_policy_check_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["error_type", "policy", "policy_binding"],
    },
    /** Mutation admission policy check total, labeled by policy and further identified by binding. */
    apiserver_mutating_admission_policy_check_total: {
      type: "counter",
      labels: ["error_type", "policy", "policy_binding"],
    },
    /** Number of errors detected on ports by the repair loop broken down by type of error: leak, repair, full, outOfRange, duplicate, unknown */
    apiserver_nodeport_repair_port_errors_total: { type: "counter", labels: ["type"] },
    /** [ALPHA] Number of reconciliation failures on the nodeport repair reconcile loop */
    apiserver_nodeport_repair_reconcile_errors_total: { type: "counter", labels: [] },
    /** Total number of errors encountered while syncing discovery information from a peer kube-apiserver */
    apiserver_peer_discovery_sync_errors_total: { type: "counter", labels: ["type"] },
    /** Total number of errors encountered while proxying requests to a peer kube apiserver */
    apiserver_peer_proxy_errors_total: {
      type: "counter",
      labels: ["group", "resource", "type", "version"],
    },
    /** Number of requests which apiserver aborted possibly due to a timeout, for each group, version, verb, resource, subresource and scope */
    apiserver_request_aborts_total: {
      type: "counter",
      labels: ["group", "resource", "scope", "subresource", "verb", "version"],
    },
    /** [ALPHA] Apiserver request body size in bytes broken out by resource and verb. */
    apiserver_request_body_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["group", "resource", "verb"],
    },
    /** [STABLE] Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component. */
    apiserver_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [
        "component",
        "dry_run",
        "group",
        "resource",
        "scope",
        "subresource",
        "verb",
        "version",
      ],
    },
    /** [ALPHA] Request filter latency distribution in seconds, for each filter type */
    apiserver_request_filter_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["filter"],
    },
    /** Tracks the activity of the request handlers after the associated requests have been timed out by the apiserver */
    apiserver_request_post_timeout_total: { type: "counter", labels: ["source", "status"] },
    /** [ALPHA] Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource, scope and component. */
    apiserver_request_sli_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component", "group", "resource", "scope", "subresource", "verb", "version"],
    },
    /** Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource, scope and component. */
    apiserver_request_slo_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["component", "group", "resource", "scope", "subresource", "verb", "version"],
    },
    /** Number of requests which apiserver terminated in self-defense. */
    apiserver_request_terminations_total: {
      type: "counter",
      labels: ["code", "component", "group", "resource", "scope", "subresource", "verb", "version"],
    },
    /** [ALPHA] Time taken for comparison of old vs new objects in UPDATE or PATCH requests */
    apiserver_request_timestamp_comparison_time: { type: "histogram", labels: ["code_path"] },
    /** [STABLE] Counter of apiserver requests broken out for each verb, dry run value, group, version, resource, scope, component, and HTTP response code. */
    apiserver_request_total: {
      type: "counter",
      labels: [
        "code",
        "component",
        "dry_run",
        "group",
        "resource",
        "scope",
        "subresource",
        "verb",
        "version",
      ],
    },
    /** Gauge of deprecated APIs that have been requested, broken out by API group, version, resource, subresource, and removed_release. */
    apiserver_requested_deprecated_apis: {
      type: "gauge",
      labels: ["group", "removed_release", "resource", "subresource", "version"],
    },
    /** `Total number of requests that were proxied to a peer kube-apiserver because the local apiserver was not capable of serving it, broken down by 'group', 'version', and 'resource' indicating the GVR of the request. If all three are empty (""), the request is a discovery request.` */
    apiserver_rerouted_request_total: {
      type: "counter",
      labels: ["code", "group", "resource", "version"],
    },
    /** [ALPHA] Number of stored objects at the time of last check split by kind. In case of a fetching error, the value will be -1. */
    apiserver_resource_objects: { type: "gauge", labels: ["group", "resource"] },
    /** [ALPHA] Estimated size of stored objects in database. Estimate is based on sum of last observed sizes of serialized objects. In case of a fetching error, the value will be -1. */
    apiserver_resource_size_estimate_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["group", "resource"],
    },
    /** [STABLE] Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component. */
    apiserver_response_sizes: {
      type: "histogram",
      labels: ["component", "group", "resource", "scope", "subresource", "verb", "version"],
    },
    /** [ALPHA] Counter of apiserver self-requests broken out for each verb, API resource and subresource. */
    apiserver_selfrequest_total: {
      type: "counter",
      labels: ["group", "resource", "subresource", "verb"],
    },
    /** Counter for status of consistency checks between etcd and watch cache */
    apiserver_storage_consistency_checks_total: {
      type: "counter",
      labels: ["group", "resource", "status"],
    },
    /** [ALPHA] Latencies in seconds of data encryption key(DEK) generation operations. */
    apiserver_storage_data_key_generation_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** [ALPHA] Total number of failed data encryption key(DEK) generation operations. */
    apiserver_storage_data_key_generation_failures_total: { type: "counter", labels: [] },
    /** Total size of the storage database file physically allocated in bytes. */
    apiserver_storage_db_total_size_in_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["endpoint"],
    },
    /** Number of stored object decode errors split by object type */
    apiserver_storage_decode_errors_total: { type: "counter", labels: ["group", "resource"] },
    /** [ALPHA] Total number of cache misses while accessing key decryption key(KEK). */
    apiserver_storage_envelope_transformation_cache_misses_total: { type: "counter", labels: [] },
    /** [BETA] Number of etcd events received split by kind. */
    apiserver_storage_events_received_total: { type: "counter", labels: ["group", "resource"] },
    /** [ALPHA] Number of objects tested in the course of serving a LIST request from storage */
    apiserver_storage_list_evaluated_objects_total: {
      type: "counter",
      labels: ["group", "resource"],
    },
    /** [ALPHA] Number of objects read from storage in the course of serving a LIST request */
    apiserver_storage_list_fetched_objects_total: {
      type: "counter",
      labels: ["group", "resource"],
    },
    /** [ALPHA] Number of objects returned for a LIST request from storage */
    apiserver_storage_list_returned_objects_total: {
      type: "counter",
      labels: ["group", "resource"],
    },
    /** [ALPHA] Number of LIST requests served from storage */
    apiserver_storage_list_total: { type: "counter", labels: ["group", "resource"] },
    /** [STABLE] (Deprecated since 1.34.0) [DEPRECATED, consider using apiserver_resource_objects instead] Number of stored objects at the time of last check split by kind. In case of a fetching error, the value will be -1. */
    apiserver_storage_objects: { type: "gauge", labels: ["resource"] },
    /** [STABLE] Size of the storage database file physically allocated in bytes. */
    apiserver_storage_size_bytes: { type: "gauge", unit: "bytes", labels: ["storage_cluster_id"] },
    /** Latencies in seconds of value transformation operations. */
    apiserver_storage_transformation_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["transformation_type", "transformer_prefix"],
    },
    /** Total number of transformations. Successful transformation will have a status 'OK' and a varied status string when the transformation fails. The status, resource, and transformation_type fields can be used for alerting purposes. For example, you can monitor for encryption/decryption failures using the transformation_type (e.g., from_storage for decryption and to_storage for encryption). Additionally, these fields can be used to ensure that the correct transformers are applied to each resource. */
    apiserver_storage_transformation_operations_total: {
      type: "counter",
      labels: ["resource", "status", "transformation_type", "transformer_prefix"],
    },
    /** Total number of requests that were handled by the StreamTranslatorProxy, which processes streaming RemoteCommand/V5 */
    apiserver_stream_translator_requests_total: { type: "counter", labels: ["code"] },
    /** Total number of requests that were handled by the StreamTunnelProxy, which processes streaming PortForward/V2 */
    apiserver_stream_tunnel_requests_total: { type: "counter", labels: ["code"] },
    /** Counter of watchers closed due to unresponsiveness broken by resource type. */
    apiserver_terminated_watchers_total: { type: "counter", labels: ["group", "resource"] },
    /** [ALPHA] Number of requests dropped with 'TLS handshake error from' error */
    apiserver_tls_handshake_errors_total: { type: "counter", labels: [] },
    /** Validation admission latency for individual validation expressions in seconds, labeled by policy and further including binding and enforcement action taken. */
    apiserver_validating_admission_policy_check_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["enforcement_action", "error_type", "policy", "policy_binding"],
    },
    /** Validation admission policy check total, labeled by policy and further identified by binding and enforcement action taken. */
    apiserver_validating_admission_policy_check_total: {
      type: "counter",
      labels: ["enforcement_action", "error_type", "policy", "policy_binding"],
    },
    /** [BETA] Number of times declarative validation results differed from handwritten validation results for core types. */
    apiserver_validation_declarative_validation_mismatch_total: { type: "counter", labels: [] },
    /** [BETA] Number of times declarative validation has panicked during validation. */
    apiserver_validation_declarative_validation_panic_total: { type: "counter", labels: [] },
    /** Number of panics in declarative validation, broken down by validation identifier. */
    apiserver_validation_declarative_validation_panics_total: {
      type: "counter",
      labels: ["validation_identifier"],
    },
    /** Number of discrepancies between declarative and handwritten validation, broken down by validation identifier. */
    apiserver_validation_declarative_validation_parity_discrepancies_total: {
      type: "counter",
      labels: ["validation_identifier"],
    },
    /** [INTERNAL] Number of duplicate validation errors during validation. */
    apiserver_validation_duplicate_validation_error_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter for consistent reads from cache. */
    apiserver_watch_cache_consistent_read_total: {
      type: "counter",
      labels: ["fallback", "group", "resource", "success"],
    },
    /** [ALPHA] Counter of events dispatched in watch cache broken by resource type. */
    apiserver_watch_cache_events_dispatched_total: {
      type: "counter",
      labels: ["group", "resource"],
    },
    /** [ALPHA] Counter of events received in watch cache broken by resource type. */
    apiserver_watch_cache_events_received_total: { type: "counter", labels: ["group", "resource"] },
    /** [ALPHA] Counter of watch cache initializations broken by resource type. */
    apiserver_watch_cache_initializations_total: { type: "counter", labels: ["group", "resource"] },
    /** [ALPHA] Histogram of time spent waiting for a watch cache to become fresh. */
    apiserver_watch_cache_read_wait_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["group", "resource"],
    },
    /** [ALPHA] Current resource version of watch cache broken by resource type. This is truncated to the 15 least significant digits. */
    apiserver_watch_cache_resource_version: { type: "gauge", labels: ["group", "resource"] },
    /** [ALPHA] Watch event size distribution in bytes */
    apiserver_watch_events_sizes: { type: "histogram", labels: ["group", "resource", "version"] },
    /** [ALPHA] Number of events sent in watch clients */
    apiserver_watch_events_total: { type: "counter", labels: ["group", "resource", "version"] },
    /** [BETA] Response latency distribution in seconds for watch list requests broken by group, version, resource and scope. */
    apiserver_watch_list_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["group", "resource", "scope", "version"],
    },
    /** [ALPHA] Counts the number of requests to servers with insecure SHA1 signatures in their serving certificate OR the number of connection failures due to the insecure SHA1 signatures (either/or, based on the runtime environment) */
    apiserver_webhooks_x509_insecure_sha1_total: { type: "counter", labels: [] },
    /** [ALPHA] Counts the number of requests to servers missing SAN extension in their serving certificate OR the number of connection failures due to the lack of x509 certificate SAN extension missing (either/or, based on the runtime environment) */
    apiserver_webhooks_x509_missing_san_total: { type: "counter", labels: [] },
    /** [ALPHA] Counter of authenticated requests broken out by username. */
    authenticated_user_requests: { type: "counter", labels: ["username"] },
    /** [ALPHA] Counter of authenticated attempts. */
    authentication_attempts: { type: "counter", labels: ["result"] },
    /** [ALPHA] Authentication duration in seconds broken out by result. */
    authentication_duration_seconds: { type: "histogram", unit: "seconds", labels: ["result"] },
    /** [ALPHA] */
    authentication_token_cache_active_fetch_count: { type: "gauge", labels: ["status"] },
    /** [ALPHA] */
    authentication_token_cache_fetch_total: { type: "counter", labels: ["status"] },
    /** [ALPHA] */
    authentication_token_cache_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["status"],
    },
    /** [ALPHA] */
    authentication_token_cache_request_total: { type: "counter", labels: ["status"] },
    /** [ALPHA] Counter of authorization attempts broken down by result. It can be either 'allowed', 'denied', 'no-opinion' or 'error'. */
    authorization_attempts_total: { type: "counter", labels: ["result"] },
    /** [ALPHA] Authorization duration in seconds broken out by result. */
    authorization_duration_seconds: { type: "histogram", unit: "seconds", labels: ["result"] },
    /** [ALPHA] The count of unexpected categorizations during cardinality enforcement. */
    cardinality_enforcement_unexpected_categorizations_total: { type: "counter", labels: [] },
    /** [BETA] The count of disabled metrics. */
    disabled_metrics_total: { type: "counter", labels: [] },
    /** Number of etcd bookmarks (progress notify events) split by kind. */
    etcd_bookmark_counts: { type: "gauge", labels: ["group", "resource"] },
    /** [ALPHA] Number of etcd bookmarks (progress notify events) split by kind. */
    etcd_bookmark_total: { type: "counter", labels: ["group", "resource"] },
    /** [ALPHA] Number of objects attached to a single etcd lease. */
    etcd_lease_object_counts: { type: "histogram", labels: [] },
    /** [ALPHA] Etcd request latency in seconds for each operation and object type. */
    etcd_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["group", "operation", "resource"],
    },
    /** Etcd failed request counts for each operation and object type. */
    etcd_request_errors_total: { type: "counter", labels: ["group", "operation", "resource"] },
    /** [ALPHA] Etcd request counts for each operation and object type. */
    etcd_requests_total: { type: "counter", labels: ["group", "operation", "resource"] },
    /** [ALPHA] Response latency distribution in seconds for each field validation value */
    field_validation_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["field_validation"],
    },
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Information about the Go environment. */
    go_info: { type: "gauge", labels: ["version"] },
    /** Number of bytes allocated in heap and currently in use. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of heap bytes that are in use. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes */
    go_memstats_heap_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system. Equals to /memory/classes/total:byte. */
    go_memstats_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of OS threads created. */
    go_threads: { type: "gauge", labels: [] },
    /** Total number of RPCs completed by the client, regardless of success or failure. */
    grpc_client_handled_total: {
      type: "counter",
      labels: ["grpc_code", "grpc_method", "grpc_service", "grpc_type"],
    },
    /** Total number of RPC stream messages received by the client. */
    grpc_client_msg_received_total: {
      type: "counter",
      labels: ["grpc_method", "grpc_service", "grpc_type"],
    },
    /** Total number of gRPC stream messages sent by the client. */
    grpc_client_msg_sent_total: {
      type: "counter",
      labels: ["grpc_method", "grpc_service", "grpc_type"],
    },
    /** Total number of RPCs started on the client. */
    grpc_client_started_total: {
      type: "counter",
      labels: ["grpc_method", "grpc_service", "grpc_type"],
    },
    /** The count of hidden metrics. */
    hidden_metrics_total: { type: "counter", labels: [] },
    /** Time taken to process events after popping from the queue. */
    informer_processing_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["group", "name", "resource", "version"],
    },
    /** Number of items currently queued in the FIFO. */
    informer_queued_items: { type: "gauge", labels: ["group", "name", "resource", "version"] },
    /** [ALPHA] Gauge measuring the number of allocated IPs for Services */
    kube_apiserver_clusterip_allocator_allocated_ips: { type: "gauge", labels: ["cidr"] },
    /** [ALPHA] Duration in seconds to allocate a Cluster IP by ServiceCIDR */
    kube_apiserver_clusterip_allocator_allocation_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["cidr"],
    },
    /** Number of errors trying to allocate Cluster IPs */
    kube_apiserver_clusterip_allocator_allocation_errors_total: {
      type: "counter",
      labels: ["cidr", "scope"],
    },
    /** [ALPHA] Number of Cluster IPs allocations */
    kube_apiserver_clusterip_allocator_allocation_total: {
      type: "counter",
      labels: ["cidr", "scope"],
    },
    /** [ALPHA] Gauge measuring the number of available IPs for Services */
    kube_apiserver_clusterip_allocator_available_ips: { type: "gauge", labels: ["cidr"] },
    /** [ALPHA] Gauge measuring the number of allocated NodePorts for Services */
    kube_apiserver_nodeport_allocator_allocated_ports: { type: "gauge", labels: [] },
    /** Number of errors trying to allocate NodePort */
    kube_apiserver_nodeport_allocator_allocation_errors_total: {
      type: "counter",
      labels: ["scope"],
    },
    /** Number of NodePort allocations */
    kube_apiserver_nodeport_allocator_allocation_total: { type: "counter", labels: ["scope"] },
    /** [ALPHA] Gauge measuring the number of available NodePorts for Services */
    kube_apiserver_nodeport_allocator_available_ports: { type: "gauge", labels: [] },
    /** Total number of requests for pods/logs that failed due to kubelet server TLS verification */
    kube_apiserver_pod_logs_backend_tls_failure_total: { type: "counter", labels: [] },
    /** Total number of requests for pods/logs sliced by usage type: enforce_tls, skip_tls_allowed, skip_tls_denied */
    kube_apiserver_pod_logs_insecure_backend_total: { type: "counter", labels: ["usage"] },
    /** Total number of requests for pods/logs that failed due to kubelet server TLS verification */
    kube_apiserver_pod_logs_pods_logs_backend_tls_failure_total: { type: "counter", labels: [] },
    /** Total number of requests for pods/logs sliced by usage type: enforce_tls, skip_tls_allowed, skip_tls_denied */
    kube_apiserver_pod_logs_pods_logs_insecure_backend_total: {
      type: "counter",
      labels: ["usage"],
    },
    /** [BETA] A metric with a constant '1' value labeled by major, minor, git version, git commit, git tree state, build date, Go version, and compiler from which Kubernetes was built, and platform on which it is running. */
    kubernetes_build_info: {
      type: "gauge",
      labels: [
        "build_date",
        "compiler",
        "git_commit",
        "git_tree_state",
        "git_version",
        "go_version",
        "major",
        "minor",
        "platform",
      ],
    },
    /** [BETA] This metric records the data about the stage and enablement of a k8s feature. */
    kubernetes_feature_enabled: { type: "gauge", labels: ["name", "stage"] },
    /** This metric records the result of a single healthcheck. */
    kubernetes_healthcheck: { type: "gauge", labels: ["name", "type"] },
    /** This metric records the results of all healthcheck. */
    kubernetes_healthchecks_total: { type: "counter", labels: ["name", "status", "type"] },
    /** Gauge of if the reporting system is master of the relevant lease, 0 indicates backup, 1 indicates master. 'name' is the string used to identify the lease. Please make sure to group by name. */
    leader_election_master_status: { type: "gauge", labels: ["name"] },
    /** Total number of slow path exercised in renewing leader leases. 'name' is the string used to identify the lease. Please make sure to group by name. */
    leader_election_slowpath_total: { type: "counter", labels: ["name"] },
    /** Histogram of duration of graph actions in node authorizer. */
    node_authorizer_graph_actions_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation"],
    },
    /** Number of errors preventing normal evaluation. Non-fatal errors may result in the latest restricted profile being used for evaluation. */
    pod_security_errors_total: {
      type: "counter",
      labels: ["fatal", "request_operation", "resource", "subresource"],
    },
    /** [ALPHA] Number of policy evaluations that occurred, not counting ignored or exempt requests. */
    pod_security_evaluations_total: {
      type: "counter",
      labels: [
        "decision",
        "mode",
        "policy_level",
        "policy_version",
        "request_operation",
        "resource",
        "subresource",
      ],
    },
    /** [ALPHA] Number of exempt requests, not counting ignored or out of scope requests. */
    pod_security_exemptions_total: {
      type: "counter",
      labels: ["request_operation", "resource", "subresource"],
    },
    /** Total user and system CPU time spent in seconds. */
    process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Maximum number of open file descriptors. */
    process_max_fds: { type: "gauge", labels: [] },
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
    /** [BETA] The count of registered metrics broken by stability level and deprecation version. */
    registered_metrics_total: {
      type: "counter",
      labels: ["deprecated_version", "stability_level"],
    },
    /** DNS resolver latency in seconds. Broken down by host. */
    rest_client_dns_resolution_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host"],
    },
    /** Number of calls to an exec plugin, partitioned by the type of event encountered (no_error, plugin_execution_error, plugin_not_found_error, client_internal_error) and an optional exit code. The exit code will be set to 0 if and only if the plugin call was successful. */
    rest_client_exec_plugin_call_total: { type: "counter", labels: ["call_status", "code"] },
    /** [ALPHA] Histogram of the number of seconds the last auth exec plugin client certificate lived before being rotated. If auth exec plugin client certificates are unused, histogram will contain no data. */
    rest_client_exec_plugin_certificate_rotation_age: { type: "histogram", labels: [] },
    /** Number of comparisons of an exec plugin to the plugin policy and allowlist (if any), partitioned by whether or not the policy permits the plugin */
    rest_client_exec_plugin_policy_call_total: { type: "counter", labels: ["allowed", "denied"] },
    /** [ALPHA] Gauge of the shortest TTL (time-to-live) of the client certificate(s) managed by the auth exec plugin. The value is in seconds until certificate expiry (negative if already expired). If auth exec plugins are unused or manage no TLS certificates, the value will be +INF. */
    rest_client_exec_plugin_ttl_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Client side rate limiter latency in seconds. Broken down by verb, and host. */
    rest_client_rate_limiter_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "verb"],
    },
    /** [ALPHA] Request latency in seconds. Broken down by verb, and host. */
    rest_client_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "verb"],
    },
    /** Number of request retries, partitioned by status code, verb, and host. */
    rest_client_request_retries_total: { type: "counter", labels: ["code", "host", "verb"] },
    /** [ALPHA] Request size in bytes. Broken down by verb and host. */
    rest_client_request_size_bytes: { type: "histogram", unit: "bytes", labels: ["host", "verb"] },
    /** [ALPHA] Number of HTTP requests, partitioned by status code, method, and host. */
    rest_client_requests_total: { type: "counter", labels: ["code", "host", "method"] },
    /** [ALPHA] Response size in bytes. Broken down by verb and host. */
    rest_client_response_size_bytes: { type: "histogram", unit: "bytes", labels: ["host", "verb"] },
    /** [ALPHA] Number of transport entries in the internal cache. */
    rest_client_transport_cache_entries: { type: "gauge", labels: [] },
    /** [ALPHA] Number of times a cert rotation goroutine cancel func is called via GC cleanup of the associated transport */
    rest_client_transport_cert_rotation_gc_calls_total: { type: "counter", labels: [] },
    /** [ALPHA] Number of calls to get a new transport, partitioned by the result of the operation hit: obtained from the cache, miss: created and added to the cache, miss-gc: recreated and added back to the cache after being garbage collected, uncacheable: created and not cached */
    rest_client_transport_create_calls_total: { type: "counter", labels: ["result"] },
    /** Indicates where instances of a controller are currently running */
    running_managed_controllers: { type: "gauge", labels: ["manager", "name"] },
    /** [ALPHA] Cumulative invalid auto-generated legacy tokens used */
    serviceaccount_invalid_legacy_auto_token_uses_total: { type: "counter", labels: [] },
    /** [ALPHA] Cumulative auto-generated legacy tokens used */
    serviceaccount_legacy_auto_token_uses_total: { type: "counter", labels: [] },
    /** [ALPHA] Cumulative manually created legacy tokens used */
    serviceaccount_legacy_manual_token_uses_total: { type: "counter", labels: [] },
    /** [ALPHA] Cumulative legacy service account tokens used */
    serviceaccount_legacy_tokens_total: { type: "counter", labels: [] },
    /** [ALPHA] Cumulative stale projected service account tokens used */
    serviceaccount_stale_tokens_total: { type: "counter", labels: [] },
    /** [ALPHA] Cumulative valid projected service account tokens used */
    serviceaccount_valid_tokens_total: { type: "counter", labels: [] },
    /** [ALPHA] Provides the compatibility version info of the component. The component label is the name of the component, usually kube, but is relevant for aggregated-apiservers. */
    version_info: { type: "gauge", labels: ["binary", "component", "emulation", "min_compat"] },
    /** [ALPHA] Total capacity of watch cache broken by resource type. */
    watch_cache_capacity: { type: "gauge", labels: ["group", "resource"] },
    /** Total number of watch cache capacity decrease events broken by resource type. */
    watch_cache_capacity_decrease_total: { type: "counter", labels: ["group", "resource"] },
    /** Total number of watch cache capacity increase events broken by resource type. */
    watch_cache_capacity_increase_total: { type: "counter", labels: ["group", "resource"] },
    /** [BETA] Total number of adds handled by workqueue */
    workqueue_adds_total: { type: "counter", labels: ["name"] },
    /** [BETA] Current depth of workqueue */
    workqueue_depth: { type: "gauge", labels: ["name"] },
    /** [BETA] How many seconds has the longest running processor for workqueue been running. */
    workqueue_longest_running_processor_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["name"],
    },
    /** [BETA] How long in seconds an item stays in workqueue before being requested. */
    workqueue_queue_duration_seconds: { type: "histogram", unit: "seconds", labels: ["name"] },
    /** [BETA] Total number of retries handled by workqueue */
    workqueue_retries_total: { type: "counter", labels: ["name"] },
    /** [BETA] How many seconds of work has done that is in progress and hasn't been observed by work_duration. Large values indicate stuck threads. One can deduce the number of stuck threads by observing the rate at which this increases. */
    workqueue_unfinished_work_seconds: { type: "gauge", unit: "seconds", labels: ["name"] },
    /** [BETA] How long in seconds processing an item from workqueue takes. */
    workqueue_work_duration_seconds: { type: "histogram", unit: "seconds", labels: ["name"] },
  },
});

export const cadvisorMetrics = catalogue({
  program: "cadvisor",
  version: "0.56.2",
  source:
    "github.com/google/cadvisor v0.56.2, metrics/prometheus.go and metrics/prometheus_machine.go; container, namespace and pod are what a kubelet adds to each (pkg/kubelet/server/server.go in k8s.io/kubernetes v1.36.3)",
  port: "https-metrics",
  // Empty for control groups that are no container: the pod as a whole, its sandbox, what is above pods.
  optional: ["container", "image", "name", "namespace", "pod"],
  metrics: {
    /** Blkio device bytes usage */
    container_blkio_device_usage_total: {
      type: "counter",
      unit: "bytes",
      labels: [
        "container",
        "device",
        "id",
        "image",
        "major",
        "minor",
        "name",
        "namespace",
        "operation",
        "pod",
      ],
    },
    /** Number of periods when burst occurs */
    container_cpu_cfs_burst_periods_total: {
      type: "counter",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Total time duration the container has been bursted */
    container_cpu_cfs_burst_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of elapsed enforcement period intervals */
    container_cpu_cfs_periods_total: {
      type: "counter",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of throttled period intervals */
    container_cpu_cfs_throttled_periods_total: {
      type: "counter",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Total time duration the container has been throttled */
    container_cpu_cfs_throttled_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Value of container cpu load average over the last 10 seconds */
    container_cpu_load_average_10s: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Value of container cpu load.d average over the last 10 seconds */
    container_cpu_load_d_average_10s: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of times processes of the cgroup have run on the cpu */
    container_cpu_schedstat_run_periods_total: {
      type: "counter",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Time duration the processes of the container have run on the CPU */
    container_cpu_schedstat_run_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Time duration processes of the container have been waiting on a runqueue */
    container_cpu_schedstat_runqueue_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative system cpu time consumed */
    container_cpu_system_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative cpu time consumed */
    container_cpu_usage_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "cpu", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative user cpu time consumed */
    container_cpu_user_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of open file descriptors for the container */
    container_file_descriptors: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of available Inodes */
    container_fs_inodes_free: {
      type: "gauge",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Total number of Inodes */
    container_fs_inodes_total: {
      type: "gauge",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative IOCost debt in seconds */
    container_fs_io_cost_indebt_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative IOCost delay in seconds */
    container_fs_io_cost_indelay_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative IOCost usage in seconds */
    container_fs_io_cost_usage_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative IOCost wait in seconds */
    container_fs_io_cost_wait_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of I/Os currently in progress */
    container_fs_io_current: {
      type: "gauge",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of seconds spent doing I/Os */
    container_fs_io_time_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative weighted I/O time */
    container_fs_io_time_weighted_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of bytes that can be consumed by the container on this filesystem */
    container_fs_limit_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of seconds spent reading */
    container_fs_read_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of bytes read */
    container_fs_reads_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of reads merged */
    container_fs_reads_merged_total: {
      type: "counter",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of reads completed */
    container_fs_reads_total: {
      type: "counter",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of sector reads completed */
    container_fs_sector_reads_total: {
      type: "counter",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of sector writes completed */
    container_fs_sector_writes_total: {
      type: "counter",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of bytes that are consumed by the container on this filesystem */
    container_fs_usage_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of seconds spent writing */
    container_fs_write_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of bytes written */
    container_fs_writes_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of writes merged */
    container_fs_writes_merged_total: {
      type: "counter",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of writes completed */
    container_fs_writes_total: {
      type: "counter",
      labels: ["container", "device", "id", "image", "name", "namespace", "pod"],
    },
    /** State of the health check probe */
    container_health_state: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of hugepage usage hits limits */
    container_hugetlb_failcnt: {
      type: "counter",
      labels: ["container", "id", "image", "name", "namespace", "pagesize", "pod"],
    },
    /** Maximum hugepage usages recorded */
    container_hugetlb_max_usage_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pagesize", "pod"],
    },
    /** Current hugepage usage */
    container_hugetlb_usage_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pagesize", "pod"],
    },
    /** Last time a container was seen by the exporter */
    container_last_seen: {
      type: "gauge",
      unit: "timestamp",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Last level cache usage statistics for container counted with RDT Memory Bandwidth Monitoring (MBM). */
    container_llc_occupancy_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "node_id", "pod"],
    },
    /** Total memory bandwidth usage statistics for container counted with RDT Memory Bandwidth Monitoring (MBM). */
    container_memory_bandwidth_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "node_id", "pod"],
    },
    /** Local memory bandwidth usage statistics for container counted with RDT Memory Bandwidth Monitoring (MBM). */
    container_memory_bandwidth_local_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "node_id", "pod"],
    },
    /** Total page cache memory */
    container_memory_cache: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of memory usage hits limits */
    container_memory_failcnt: {
      type: "counter",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Cumulative count of memory allocation failures */
    container_memory_failures_total: {
      type: "counter",
      labels: ["container", "failure_type", "id", "image", "name", "namespace", "pod", "scope"],
    },
    /** Size of kernel memory allocated in bytes */
    container_memory_kernel_usage: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Size of memory mapped files */
    container_memory_mapped_file: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Maximum memory usage recorded */
    container_memory_max_usage_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Memory migrate status */
    container_memory_migrate: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of used pages per NUMA node */
    container_memory_numa_pages: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "node", "pod", "scope", "type"],
    },
    /** Size of RSS */
    container_memory_rss: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Container swap usage */
    container_memory_swap: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Current total active file in bytes */
    container_memory_total_active_file_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Current total inactive file in bytes */
    container_memory_total_inactive_file_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Current memory usage, including all memory regardless of when it was accessed */
    container_memory_usage_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Current working set */
    container_memory_working_set_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** advanced tcp connections statistic for container */
    container_network_advance_tcp_stats_total: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod", "tcp_state"],
    },
    /** Cumulative count of bytes received */
    container_network_receive_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["container", "id", "image", "interface", "name", "namespace", "pod"],
    },
    /** Cumulative count of errors encountered while receiving */
    container_network_receive_errors_total: {
      type: "counter",
      labels: ["container", "id", "image", "interface", "name", "namespace", "pod"],
    },
    /** Cumulative count of packets dropped while receiving */
    container_network_receive_packets_dropped_total: {
      type: "counter",
      labels: ["container", "id", "image", "interface", "name", "namespace", "pod"],
    },
    /** Cumulative count of packets received */
    container_network_receive_packets_total: {
      type: "counter",
      unit: "packets",
      labels: ["container", "id", "image", "interface", "name", "namespace", "pod"],
    },
    /** tcp6 connection usage statistic for container */
    container_network_tcp6_usage_total: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod", "tcp_state"],
    },
    /** tcp connection usage statistic for container */
    container_network_tcp_usage_total: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod", "tcp_state"],
    },
    /** Cumulative count of bytes transmitted */
    container_network_transmit_bytes_total: {
      type: "counter",
      unit: "bytes",
      labels: ["container", "id", "image", "interface", "name", "namespace", "pod"],
    },
    /** Cumulative count of errors encountered while transmitting */
    container_network_transmit_errors_total: {
      type: "counter",
      labels: ["container", "id", "image", "interface", "name", "namespace", "pod"],
    },
    /** Cumulative count of packets dropped while transmitting */
    container_network_transmit_packets_dropped_total: {
      type: "counter",
      labels: ["container", "id", "image", "interface", "name", "namespace", "pod"],
    },
    /** Cumulative count of packets transmitted */
    container_network_transmit_packets_total: {
      type: "counter",
      unit: "packets",
      labels: ["container", "id", "image", "interface", "name", "namespace", "pod"],
    },
    /** udp6 connection usage statistic for container */
    container_network_udp6_usage_total: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod", "udp_state"],
    },
    /** udp connection usage statistic for container */
    container_network_udp_usage_total: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod", "udp_state"],
    },
    /** Count of out of memory events observed for the container */
    container_oom_events_total: {
      type: "counter",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Scaling ratio for perf event counter (event can be identified by `event` label and `cpu` indicates the core for which event was measured). See perf event configuration. */
    container_perf_events_scaling_ratio: {
      type: "gauge",
      unit: "ratio",
      labels: ["container", "cpu", "event", "id", "image", "name", "namespace", "pod"],
    },
    /** Scaled counter of perf core event (event can be identified by `event` label and `cpu` indicates the core for which event was measured). See perf event configuration. */
    container_perf_events_total: {
      type: "counter",
      labels: ["container", "cpu", "event", "id", "image", "name", "namespace", "pod"],
    },
    /** Scaling ratio for perf uncore event counter (event can be identified by `event` label, `pmu` and `socket` lables indicate the PMU and the CPU socket for which event was measured). See perf event configuration. Metric exists only for main cgroup (id="/"). */
    container_perf_uncore_events_scaling_ratio: {
      type: "gauge",
      unit: "ratio",
      labels: ["container", "event", "id", "image", "name", "namespace", "pmu", "pod", "socket"],
    },
    /** Scaled counter of perf uncore event (event can be identified by `event` label, `pmu` and `socket` lables indicate the PMU and the CPU socket for which event was measured). See perf event configuration). Metric exists only for main cgroup (id="/"). */
    container_perf_uncore_events_total: {
      type: "counter",
      labels: ["container", "event", "id", "image", "name", "namespace", "pmu", "pod", "socket"],
    },
    /** Total time duration no tasks in the container could make progress due to CPU congestion */
    container_pressure_cpu_stalled_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Total time duration tasks in the container have waited due to CPU congestion */
    container_pressure_cpu_waiting_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Total time duration no tasks in the container could make progress due to IO congestion */
    container_pressure_io_stalled_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Total time duration tasks in the container have waited due to IO congestion */
    container_pressure_io_waiting_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Total time duration no tasks in the container could make progress due to memory congestion */
    container_pressure_memory_stalled_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Total time duration tasks in the container have waited due to memory congestion */
    container_pressure_memory_waiting_seconds_total: {
      type: "counter",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of processes running inside the container */
    container_processes: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Container referenced bytes during last measurements cycle based on Referenced field in /proc/smaps file, with /proc/PIDs/clear_refs set to 1 after defined number of cycles configured through `referenced_reset_interval` cAdvisor parameter.</br>Warning: this is intrusive collection because can influence kernel page reclaim policy and add latency. Refer to https://github.com/brendangregg/wss#wsspl-referenced-page-flag for more details. */
    container_referenced_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of open sockets for the container */
    container_sockets: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** CPU period of the container */
    container_spec_cpu_period: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** CPU quota of the container */
    container_spec_cpu_quota: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** CPU share of the container */
    container_spec_cpu_shares: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Memory limit for the container */
    container_spec_memory_limit_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Memory reservation limit for the container */
    container_spec_memory_reservation_limit_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Memory swap limit for the container */
    container_spec_memory_swap_limit_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Start time of the container since unix epoch */
    container_start_time_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Number of tasks in given state (`sleeping`, `running`, `stopped`, `uninterruptible`, or `ioawaiting`) */
    container_tasks_state: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod", "state"],
    },
    /** Number of threads running inside the container */
    container_threads: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Maximum number of threads allowed inside the container */
    container_threads_max: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod"],
    },
    /** Soft ulimit values for the container root process. Unlimited if -1, except priority and nice */
    container_ulimits_soft: {
      type: "gauge",
      labels: ["container", "id", "image", "name", "namespace", "pod", "ulimit"],
    },
    /** Number of CPU books */
    machine_cpu_books: { type: "gauge", labels: ["boot_id", "machine_id", "system_uuid"] },
    /** Cache size in bytes assigned to NUMA node and CPU core */
    machine_cpu_cache_capacity_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["boot_id", "core_id", "level", "machine_id", "node_id", "system_uuid", "type"],
    },
    /** Number of logical CPU cores */
    machine_cpu_cores: {
      type: "gauge",
      unit: "cores",
      labels: ["boot_id", "machine_id", "system_uuid"],
    },
    /** Number of CPU drawers */
    machine_cpu_drawers: { type: "gauge", labels: ["boot_id", "machine_id", "system_uuid"] },
    /** Number of physical CPU cores */
    machine_cpu_physical_cores: {
      type: "gauge",
      unit: "cores",
      labels: ["boot_id", "machine_id", "system_uuid"],
    },
    /** Number of CPU sockets */
    machine_cpu_sockets: { type: "gauge", labels: ["boot_id", "machine_id", "system_uuid"] },
    /** Total RAM DIMM capacity (all types memory modules) value labeled by dimm type,<br>information is retrieved from sysfs edac per-DIMM API (/sys/devices/system/edac/mc/) introduced in kernel 3.6 */
    machine_dimm_capacity_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["boot_id", "machine_id", "system_uuid", "type"],
    },
    /** Number of RAM DIMM (all types memory modules) value labeled by dimm type,<br>information is retrieved from sysfs edac per-DIMM API (/sys/devices/system/edac/mc/) introduced in kernel 3.6 */
    machine_dimm_count: { type: "gauge", labels: ["boot_id", "machine_id", "system_uuid", "type"] },
    /** Amount of memory installed on the machine */
    machine_memory_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["boot_id", "machine_id", "system_uuid"],
    },
    /** Distance between NUMA node and target NUMA node */
    machine_node_distance: {
      type: "gauge",
      labels: ["boot_id", "machine_id", "node_id", "system_uuid", "target_node_id"],
    },
    /** Numer of hugepages assigned to NUMA node */
    machine_node_hugepages_count: {
      type: "gauge",
      labels: ["boot_id", "machine_id", "node_id", "page_size", "system_uuid"],
    },
    /** Amount of memory assigned to NUMA node */
    machine_node_memory_capacity_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["boot_id", "machine_id", "node_id", "system_uuid"],
    },
    /** NVM power budget */
    machine_nvm_avg_power_budget_watts: {
      type: "gauge",
      unit: "watts",
      labels: ["boot_id", "machine_id", "system_uuid"],
    },
    /** NVM capacity value labeled by NVM mode (memory mode or app direct mode) */
    machine_nvm_capacity: {
      type: "gauge",
      unit: "bytes",
      labels: ["boot_id", "machine_id", "mode", "system_uuid"],
    },
    /** Amount of swap memory available on the machine */
    machine_swap_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["boot_id", "machine_id", "system_uuid"],
    },
    /** Number of CPU thread siblings */
    machine_thread_siblings_count: {
      type: "gauge",
      labels: ["boot_id", "core_id", "machine_id", "node_id", "system_uuid", "thread_id"],
    },
  },
});

export const kubeletMetrics = catalogue({
  program: "kubelet",
  version: "1.36.3",
  source:
    "k8s.io/kubernetes v1.36.3, test/instrumentation/documentation/documentation-list.yaml; go_ and process_ as kube-apiserver 1.36.3 exposes them, from the same library",
  port: "https-metrics",
  metrics: {
    /** Container Storage Interface operation duration with gRPC error code status total */
    csi_operations_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["driver_name", "grpc_status_code", "method_name", "migrated"],
    },
    /** The count of disabled metrics. */
    disabled_metrics_total: { type: "counter", labels: [] },
    /** Duration in seconds of the DRA gRPC operations */
    dra_grpc_operations_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["driver_name", "grpc_status_code", "method_name"],
    },
    /** Latency histogram in seconds for the duration of handling all ResourceClaims referenced by a pod when the pod starts or stops. Identified by the name of the operation (PrepareResources or UnprepareResources) and separated by the success of the operation. The number of failed operations is provided through the histogram's overall count. */
    dra_operations_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["is_error", "operation_name"],
    },
    /** The number of ResourceClaims that are currently in use on the node, by driver name (driver_name label value) and across all drivers (special value <any> for driver_name). Note that the sum of all by-driver counts is not the total number of in-use ResourceClaims because the same ResourceClaim might use devices from different drivers. Instead, use the count for the <any> driver_name. */
    dra_resource_claims_in_use: { type: "gauge", labels: ["driver_name"] },
    /** The number of volumes that failed force cleanup after their reconstruction failed during kubelet startup. */
    force_cleaned_failed_volume_operation_errors_total: { type: "counter", labels: [] },
    /** The number of volumes that were force cleaned after their reconstruction failed during kubelet startup. This includes both successful and failed cleanups. */
    force_cleaned_failed_volume_operations_total: { type: "counter", labels: [] },
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Information about the Go environment. */
    go_info: { type: "gauge", labels: ["version"] },
    /** Number of bytes allocated in heap and currently in use. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total number of bytes allocated in heap until now, even if released already. Equals to /gc/heap/allocs:bytes. */
    go_memstats_alloc_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of heap bytes that are in use. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes */
    go_memstats_heap_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system. Equals to /memory/classes/total:byte. */
    go_memstats_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of OS threads created. */
    go_threads: { type: "gauge", labels: [] },
    /** The count of hidden metrics. */
    hidden_metrics_total: { type: "counter", labels: [] },
    /** Time taken to process events after popping from the queue. */
    informer_processing_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["group", "name", "resource", "version"],
    },
    /** Number of items currently queued in the FIFO. */
    informer_queued_items: { type: "gauge", labels: ["group", "name", "resource", "version"] },
    /** The number of pods the kubelet considers active and which are being considered when admitting new pods. static is true if the pod is not from the apiserver. */
    kubelet_active_pods: { type: "gauge", labels: ["static"] },
    /** Cumulative number pod admission rejections by the Kubelet. */
    kubelet_admission_rejections_total: { type: "counter", labels: ["reason"] },
    /** Counter of certificate renewal errors. */
    kubelet_certificate_manager_client_expiration_renew_errors: { type: "counter", labels: [] },
    /** Gauge of the TTL (time-to-live) of the Kubelet's client certificate. The value is in seconds until certificate expiry (negative if already expired). If client certificate is invalid or unused, the value will be +INF. */
    kubelet_certificate_manager_client_ttl_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Histogram of the number of seconds the previous certificate lived before being rotated. */
    kubelet_certificate_manager_server_rotation_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** Gauge of the shortest TTL (time-to-live) of the Kubelet's serving certificate. The value is in seconds until certificate expiry (negative if already expired). If serving certificate is invalid or unused, the value will be +INF. */
    kubelet_certificate_manager_server_ttl_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Duration in seconds for cgroup manager operations. Broken down by method. */
    kubelet_cgroup_manager_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation_type"],
    },
    /** cgroup version on the hosts. */
    kubelet_cgroup_version: { type: "gauge", labels: [] },
    /** Cumulative number of aligned compute resources allocated to containers by alignment type. */
    kubelet_container_aligned_compute_resources_count: {
      type: "counter",
      labels: ["boundary", "scope"],
    },
    /** Cumulative number of failures to allocate aligned compute resources to containers by alignment type. */
    kubelet_container_aligned_compute_resources_failure_count: {
      type: "counter",
      labels: ["boundary", "scope"],
    },
    /** Bytes used by the container's logs on the filesystem. */
    kubelet_container_log_filesystem_used_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Number of requested resizes, counted at the container level. Different resources on the same container are counted separately. The 'requirement' label refers to 'memory' or 'limits'; the 'operation' label can be one of 'add', 'remove', 'increase' or 'decrease'. */
    kubelet_container_requested_resizes_total: {
      type: "counter",
      labels: ["operation", "requirement", "resource"],
    },
    /** The number of containers per pod. */
    kubelet_containers_per_pod_count: { type: "histogram", labels: [] },
    /** Number of CPUs allocated per NUMA node */
    kubelet_cpu_manager_allocation_per_numa: { type: "gauge", labels: ["numa_node"] },
    /** The total number of CPUs exclusively allocated to containers running on this node */
    kubelet_cpu_manager_exclusive_cpu_allocation_count: { type: "gauge", labels: [] },
    /** The number of cpu core allocations which required pinning failed. */
    kubelet_cpu_manager_pinning_errors_total: { type: "counter", labels: [] },
    /** The number of cpu core allocations which required pinning. */
    kubelet_cpu_manager_pinning_requests_total: { type: "counter", labels: [] },
    /** The size of the shared CPU pool for non-guaranteed QoS pods, in millicores. */
    kubelet_cpu_manager_shared_pool_size_millicores: { type: "gauge", labels: [] },
    /** Information about the last applied credential provider configuration with hash as label */
    kubelet_credential_provider_config_info: { type: "gauge", labels: ["hash"] },
    /** Duration of execution in seconds for credential provider plugin */
    kubelet_credential_provider_plugin_duration: { type: "histogram", labels: ["plugin_name"] },
    /** Number of errors from credential provider plugin */
    kubelet_credential_provider_plugin_errors_total: { type: "counter", labels: ["plugin_name"] },
    /** the Kubernetes version that the currently running CRI implementation will lose support on if not upgraded. */
    kubelet_cri_losing_support: { type: "gauge", labels: ["version"] },
    /** The number of pods the kubelet is being instructed to run. static is true if the pod is not from the apiserver. */
    kubelet_desired_pods: { type: "gauge", labels: ["static"] },
    /** Duration in seconds to serve a device plugin Allocation request. Broken down by resource name. */
    kubelet_device_plugin_alloc_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["resource_name"],
    },
    /** Cumulative number of device plugin registrations. Broken down by resource name. */
    kubelet_device_plugin_registration_total: { type: "counter", labels: ["resource_name"] },
    /** The number of errors encountered during the establishment of streaming connection with the CRI runtime. */
    kubelet_evented_pleg_connection_error_count: { type: "counter", labels: [] },
    /** The latency of streaming connection with the CRI runtime, measured in seconds. */
    kubelet_evented_pleg_connection_latency_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: [],
    },
    /** The number of times a streaming client was obtained to receive CRI Events. */
    kubelet_evented_pleg_connection_success_count: { type: "counter", labels: [] },
    /** Time between when stats are collected, and when pod is evicted based on those stats by eviction signal */
    kubelet_eviction_stats_age_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["eviction_signal"],
    },
    /** Cumulative number of pod evictions by eviction signal */
    kubelet_evictions: { type: "counter", labels: ["eviction_signal"] },
    /** Last graceful shutdown end time since unix epoch in seconds */
    kubelet_graceful_shutdown_end_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Last graceful shutdown start time since unix epoch in seconds */
    kubelet_graceful_shutdown_start_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Number of the inflight http requests */
    kubelet_http_inflight_requests: {
      type: "gauge",
      labels: ["long_running", "method", "path", "server_type"],
    },
    /** Duration in seconds to serve http requests */
    kubelet_http_requests_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["long_running", "method", "path", "server_type"],
    },
    /** Number of the http requests received since the server started */
    kubelet_http_requests_total: {
      type: "counter",
      labels: ["long_running", "method", "path", "server_type"],
    },
    /** Total number of images garbage collected by the kubelet, whether through disk usage or image age. */
    kubelet_image_garbage_collected_total: { type: "counter", labels: ["reason"] },
    /** Number of ensure-image requests processed by the kubelet. */
    kubelet_image_manager_ensure_image_requests_total: {
      type: "counter",
      labels: ["present_locally", "pull_policy", "pull_required"],
    },
    /** Duration in seconds to pull an image. */
    kubelet_image_pull_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["image_size_in_bytes"],
    },
    /** Number of failed image volume mounts. */
    kubelet_image_volume_mounted_errors_total: { type: "counter", labels: [] },
    /** Number of successful image volume mounts. */
    kubelet_image_volume_mounted_succeed_total: { type: "counter", labels: [] },
    /** Number of requested image volumes. */
    kubelet_image_volume_requested_total: { type: "counter", labels: [] },
    /** Counter for how many times kubelet checked whether credentials need to be re-verified to access an image */
    kubelet_imagemanager_image_mustpull_checks_total: { type: "counter", labels: ["result"] },
    /** The ImagePulledRecords in-memory cache usage in percent. */
    kubelet_imagemanager_inmemory_pulledrecords_usage_percent: { type: "gauge", labels: [] },
    /** The ImagePullIntents in-memory cache usage in percent. */
    kubelet_imagemanager_inmemory_pullintents_usage_percent: { type: "gauge", labels: [] },
    /** Number of ImagePulledRecords stored on disk. */
    kubelet_imagemanager_ondisk_pulledrecords: { type: "gauge", labels: [] },
    /** Number of ImagePullIntents stored on disk. */
    kubelet_imagemanager_ondisk_pullintents: { type: "gauge", labels: [] },
    /** The number of times lifecycle handlers successfully fell back to http from https. */
    kubelet_lifecycle_handler_http_fallbacks_total: { type: "counter", labels: [] },
    /** Current number of ephemeral containers in pods managed by this kubelet. */
    kubelet_managed_ephemeral_containers: { type: "gauge", labels: [] },
    /** The number of memory pages allocations which required pinning that failed. */
    kubelet_memory_manager_pinning_errors_total: { type: "counter", labels: [] },
    /** The number of memory pages allocations which required pinning. */
    kubelet_memory_manager_pinning_requests_total: { type: "counter", labels: [] },
    /** Metrics provider used by kubelet to collect container stats. Values can be 'cadvisor' and 'cri' */
    kubelet_metrics_provider: { type: "gauge", labels: ["provider"] },
    /** The number of mirror pods the kubelet will try to create (one per admitted static pod) */
    kubelet_mirror_pods: { type: "gauge", labels: [] },
    /** The node's name. The count is always 1. */
    kubelet_node_name: { type: "gauge", labels: ["node"] },
    /** Duration in seconds of node startup in total. */
    kubelet_node_startup_duration_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Duration in seconds of node startup after registration. */
    kubelet_node_startup_post_registration_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Duration in seconds of node startup before kubelet starts. */
    kubelet_node_startup_pre_kubelet_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Duration in seconds of node startup before registration. */
    kubelet_node_startup_pre_registration_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** Duration in seconds of node startup during registration. */
    kubelet_node_startup_registration_duration_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: [],
    },
    /** The total number of orphaned Pods whose volumes were cleaned in the last periodic sweep. */
    kubelet_orphan_pod_cleaned_volumes: { type: "gauge", labels: [] },
    /** The number of orphaned Pods whose volumes failed to be cleaned in the last periodic sweep. */
    kubelet_orphan_pod_cleaned_volumes_errors: { type: "gauge", labels: [] },
    /** Number of pods that have been detected in the container runtime without being already known to the pod worker. This typically indicates the kubelet was restarted while a pod was force deleted in the API or in the local configuration, which is unusual. */
    kubelet_orphaned_runtime_pods_total: { type: "counter", labels: [] },
    /** The number of discard events in PLEG. */
    kubelet_pleg_discard_events: { type: "counter", labels: [] },
    /** Timestamp in seconds when PLEG was last seen active. */
    kubelet_pleg_last_seen_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Duration in seconds for relisting pods in PLEG. */
    kubelet_pleg_relist_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Interval in seconds between relisting in PLEG. */
    kubelet_pleg_relist_interval_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Cumulative number of resizes that were accepted after being deferred. */
    kubelet_pod_deferred_accepted_resizes_total: { type: "counter", labels: ["retry_trigger"] },
    /** Number of in-progress resizes for pods. */
    kubelet_pod_in_progress_resizes: { type: "gauge", labels: [] },
    /** Number of infeasible resizes for pods. */
    kubelet_pod_infeasible_resizes_total: { type: "counter", labels: ["reason_detail"] },
    /** Number of pending resizes for pods. */
    kubelet_pod_pending_resizes: { type: "gauge", labels: ["reason"] },
    /** Duration in milliseconds to actuate a pod resize */
    kubelet_pod_resize_duration_milliseconds: { type: "histogram", labels: ["success"] },
    /** Number of requests to the PodResource Get endpoint which returned error. Broken down by server api version. */
    kubelet_pod_resources_endpoint_errors_get: { type: "counter", labels: ["server_api_version"] },
    /** Number of requests to the PodResource GetAllocatableResources endpoint which returned error. Broken down by server api version. */
    kubelet_pod_resources_endpoint_errors_get_allocatable: {
      type: "counter",
      labels: ["server_api_version"],
    },
    /** Number of requests to the PodResource List endpoint which returned error. Broken down by server api version. */
    kubelet_pod_resources_endpoint_errors_list: { type: "counter", labels: ["server_api_version"] },
    /** Number of requests to the PodResource Get endpoint. Broken down by server api version. */
    kubelet_pod_resources_endpoint_requests_get: {
      type: "counter",
      labels: ["server_api_version"],
    },
    /** Number of requests to the PodResource GetAllocatableResources endpoint. Broken down by server api version. */
    kubelet_pod_resources_endpoint_requests_get_allocatable: {
      type: "counter",
      labels: ["server_api_version"],
    },
    /** Number of requests to the PodResource List endpoint. Broken down by server api version. */
    kubelet_pod_resources_endpoint_requests_list: {
      type: "counter",
      labels: ["server_api_version"],
    },
    /** Cumulative number of requests to the PodResource endpoint. Broken down by server api version. */
    kubelet_pod_resources_endpoint_requests_total: {
      type: "counter",
      labels: ["server_api_version"],
    },
    /** Duration in seconds from kubelet seeing a pod for the first time to the pod starting to run */
    kubelet_pod_start_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Duration in seconds to start a pod, excluding time to pull images and run init containers, measured from pod creation timestamp to when all its containers are reported as started and observed via watch */
    kubelet_pod_start_sli_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Duration in seconds to start a pod since creation, including time to pull images and run init containers, measured from pod creation timestamp to when all its containers are reported as started and observed via watch */
    kubelet_pod_start_total_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Duration in seconds to sync a pod status update. Measures time from detection of a change to pod status until the API is successfully updated for that pod, even if multiple intevening changes to pod status occur. */
    kubelet_pod_status_sync_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Duration in seconds to sync a single pod. Broken down by operation type: create, update, or sync */
    kubelet_pod_worker_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation_type"],
    },
    /** Duration in seconds from kubelet seeing a pod to starting a worker. */
    kubelet_pod_worker_start_duration_seconds: { type: "histogram", unit: "seconds", labels: [] },
    /** Gauge vector reporting the number of pod certificate projected volume sources, faceted by signer_name and state. */
    kubelet_podcertificate_states: { type: "gauge", labels: ["signer_name", "state"] },
    /** Cumulative number of pod preemptions by preemption resource */
    kubelet_preemptions: { type: "counter", labels: ["preemption_signal"] },
    /** Number of pods that have been restarted because they were deleted and recreated with the same UID while the kubelet was watching them (common for static pods, extremely uncommon for API pods) */
    kubelet_restarted_pods_total: { type: "counter", labels: ["static"] },
    /** Duration in seconds of the run_podsandbox operations. Broken down by RuntimeClass.Handler. */
    kubelet_run_podsandbox_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["runtime_handler"],
    },
    /** Cumulative number of the run_podsandbox operation errors by RuntimeClass.Handler. */
    kubelet_run_podsandbox_errors_total: { type: "counter", labels: ["runtime_handler"] },
    /** Number of containers currently running */
    kubelet_running_containers: { type: "gauge", labels: ["container_state"] },
    /** Number of pods that have a running pod sandbox */
    kubelet_running_pods: { type: "gauge", labels: [] },
    /** Duration in seconds of runtime operations. Broken down by operation type. */
    kubelet_runtime_operations_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation_type"],
    },
    /** Cumulative number of runtime operation errors by operation type. */
    kubelet_runtime_operations_errors_total: { type: "counter", labels: ["operation_type"] },
    /** Cumulative number of runtime operations by operation type. */
    kubelet_runtime_operations_total: { type: "counter", labels: ["operation_type"] },
    /** Counter of certificate renewal errors. */
    kubelet_server_expiration_renew_errors: { type: "counter", labels: [] },
    /** The number of times lifecycle sleep handler got terminated before it finishes */
    kubelet_sleep_action_terminated_early_total: { type: "counter", labels: [] },
    /** Cumulative number of errors when starting containers */
    kubelet_started_containers_errors_total: {
      type: "counter",
      labels: ["code", "container_type"],
    },
    /** Cumulative number of containers started */
    kubelet_started_containers_total: { type: "counter", labels: ["container_type"] },
    /** Cumulative number of errors when starting hostprocess containers. This metric will only be collected on Windows. */
    kubelet_started_host_process_containers_errors_total: {
      type: "counter",
      labels: ["code", "container_type"],
    },
    /** Cumulative number of hostprocess containers started. This metric will only be collected on Windows. */
    kubelet_started_host_process_containers_total: { type: "counter", labels: ["container_type"] },
    /** Cumulative number of errors when starting pods */
    kubelet_started_pods_errors_total: { type: "counter", labels: [] },
    /** Cumulative number of pods started */
    kubelet_started_pods_total: { type: "counter", labels: [] },
    /** Cumulative number of errors when starting pods with user namespaces. This metric will only be collected on Linux. */
    kubelet_started_user_namespaced_pods_errors_total: { type: "counter", labels: [] },
    /** Cumulative number of pods with user namespaces started. This metric will only be collected on Linux. */
    kubelet_started_user_namespaced_pods_total: { type: "counter", labels: [] },
    /** Duration in milliseconds to serve a pod admission request. */
    kubelet_topology_manager_admission_duration_ms: { type: "histogram", labels: [] },
    /** The number of admission request failures where resources could not be aligned. */
    kubelet_topology_manager_admission_errors_total: { type: "counter", labels: [] },
    /** The number of admission requests where resources have to be aligned. */
    kubelet_topology_manager_admission_requests_total: { type: "counter", labels: [] },
    /** Duration in seconds to calculate volume stats */
    kubelet_volume_metric_collection_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["metric_source"],
    },
    /** Number of available bytes in the volume */
    kubelet_volume_stats_available_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    /** Capacity in bytes of the volume */
    kubelet_volume_stats_capacity_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    /** Abnormal volume health status. The count is either 1 or 0. 1 indicates the volume is unhealthy, 0 indicates volume is healthy */
    kubelet_volume_stats_health_status_abnormal: {
      type: "gauge",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    /** Maximum number of inodes in the volume */
    kubelet_volume_stats_inodes: { type: "gauge", labels: ["namespace", "persistentvolumeclaim"] },
    /** Number of free inodes in the volume */
    kubelet_volume_stats_inodes_free: {
      type: "gauge",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    /** Number of used inodes in the volume */
    kubelet_volume_stats_inodes_used: {
      type: "gauge",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    /** Number of used bytes in the volume */
    kubelet_volume_stats_used_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    /** Number of pods the kubelet is actually running, broken down by lifecycle phase, whether the pod is desired, orphaned, or runtime only (also orphaned), and whether the pod is static. An orphaned pod has been removed from local configuration or force deleted in the API and consumes resources that are not otherwise visible. */
    kubelet_working_pods: { type: "gauge", labels: ["config", "lifecycle", "static"] },
    /** A metric with a constant '1' value labeled by major, minor, git version, git commit, git tree state, build date, Go version, and compiler from which Kubernetes was built, and platform on which it is running. */
    kubernetes_build_info: {
      type: "gauge",
      labels: [
        "build_date",
        "compiler",
        "git_commit",
        "git_tree_state",
        "git_version",
        "go_version",
        "major",
        "minor",
        "platform",
      ],
    },
    /** This metric records the data about the stage and enablement of a k8s feature. */
    kubernetes_feature_enabled: { type: "gauge", labels: ["name", "stage"] },
    /** This metric records the result of a single healthcheck. */
    kubernetes_healthcheck: { type: "gauge", labels: ["name", "type"] },
    /** This metric records the results of all healthcheck. */
    kubernetes_healthchecks_total: { type: "counter", labels: ["name", "status", "type"] },
    /** Gauge of if the reporting system is master of the relevant lease, 0 indicates backup, 1 indicates master. 'name' is the string used to identify the lease. Please make sure to group by name. */
    leader_election_master_status: { type: "gauge", labels: ["name"] },
    /** Total number of slow path exercised in renewing leader leases. 'name' is the string used to identify the lease. Please make sure to group by name. */
    leader_election_slowpath_total: { type: "counter", labels: ["name"] },
    /** Number of plugins in Plugin Manager */
    plugin_manager_total_plugins: { type: "gauge", labels: ["socket_path", "state"] },
    /** Duration in seconds for a probe response. */
    prober_probe_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["container", "namespace", "pod", "probe_type"],
    },
    /** Cumulative number of a liveness, readiness or startup probe for a container by result. */
    prober_probe_total: {
      type: "counter",
      labels: ["container", "namespace", "pod", "pod_uid", "probe_type", "result"],
    },
    /** Total user and system CPU time spent in seconds. */
    process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Maximum number of open file descriptors. */
    process_max_fds: { type: "gauge", labels: [] },
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
    /** The number of volumes that failed reconstruction from the operating system during kubelet startup. */
    reconstruct_volume_operations_errors_total: { type: "counter", labels: [] },
    /** The number of volumes that were attempted to be reconstructed from the operating system during kubelet startup. This includes both successful and failed reconstruction. */
    reconstruct_volume_operations_total: { type: "counter", labels: [] },
    /** The count of registered metrics broken by stability level and deprecation version. */
    registered_metrics_total: {
      type: "counter",
      labels: ["deprecated_version", "stability_level"],
    },
    /** 1 if there was an error while getting container metrics, 0 otherwise */
    resource_scrape_error: { type: "gauge", labels: [] },
    /** DNS resolver latency in seconds. Broken down by host. */
    rest_client_dns_resolution_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host"],
    },
    /** Number of calls to an exec plugin, partitioned by the type of event encountered (no_error, plugin_execution_error, plugin_not_found_error, client_internal_error) and an optional exit code. The exit code will be set to 0 if and only if the plugin call was successful. */
    rest_client_exec_plugin_call_total: { type: "counter", labels: ["call_status", "code"] },
    /** Histogram of the number of seconds the last auth exec plugin client certificate lived before being rotated. If auth exec plugin client certificates are unused, histogram will contain no data. */
    rest_client_exec_plugin_certificate_rotation_age: { type: "histogram", labels: [] },
    /** Number of comparisons of an exec plugin to the plugin policy and allowlist (if any), partitioned by whether or not the policy permits the plugin */
    rest_client_exec_plugin_policy_call_total: { type: "counter", labels: ["allowed", "denied"] },
    /** Gauge of the shortest TTL (time-to-live) of the client certificate(s) managed by the auth exec plugin. The value is in seconds until certificate expiry (negative if already expired). If auth exec plugins are unused or manage no TLS certificates, the value will be +INF. */
    rest_client_exec_plugin_ttl_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Client side rate limiter latency in seconds. Broken down by verb, and host. */
    rest_client_rate_limiter_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "verb"],
    },
    /** Request latency in seconds. Broken down by verb, and host. */
    rest_client_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["host", "verb"],
    },
    /** Number of request retries, partitioned by status code, verb, and host. */
    rest_client_request_retries_total: { type: "counter", labels: ["code", "host", "verb"] },
    /** Request size in bytes. Broken down by verb and host. */
    rest_client_request_size_bytes: { type: "histogram", unit: "bytes", labels: ["host", "verb"] },
    /** Number of HTTP requests, partitioned by status code, method, and host. */
    rest_client_requests_total: { type: "counter", labels: ["code", "host", "method"] },
    /** Response size in bytes. Broken down by verb and host. */
    rest_client_response_size_bytes: { type: "histogram", unit: "bytes", labels: ["host", "verb"] },
    /** Number of transport entries in the internal cache. */
    rest_client_transport_cache_entries: { type: "gauge", labels: [] },
    /** Number of calls to get a new transport, partitioned by the result of the operation hit: obtained from the cache, miss: created and added to the cache, uncacheable: created and not cached */
    rest_client_transport_create_calls_total: { type: "counter", labels: ["result"] },
    /** Indicates where instances of a controller are currently running */
    running_managed_controllers: { type: "gauge", labels: ["manager", "name"] },
    /** Storage operation duration */
    storage_operation_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["migrated", "operation_name", "status", "volume_plugin"],
    },
    /** Provides the compatibility version info of the component. The component label is the name of the component, usually kube, but is relevant for aggregated-apiservers. */
    version_info: { type: "gauge", labels: ["binary", "component", "emulation", "min_compat"] },
    /** Number of errors when kubelet cannot compute SELinux context for a container. Kubelet can't start such a Pod then and it will retry, therefore value of this metric may not represent the actual nr. of containers. */
    volume_manager_selinux_container_errors_total: { type: "gauge", labels: ["access_mode"] },
    /** Number of errors when kubelet cannot compute SELinux context for a container that are ignored. They will become real errors when SELinuxMountReadWriteOncePod feature is expanded to all volume access modes. */
    volume_manager_selinux_container_warnings_total: { type: "gauge", labels: ["access_mode"] },
    /** Number of errors when a Pod defines different SELinux contexts for its containers that use the same volume. Kubelet can't start such a Pod then and it will retry, therefore value of this metric may not represent the actual nr. of Pods. */
    volume_manager_selinux_pod_context_mismatch_errors_total: {
      type: "gauge",
      labels: ["access_mode"],
    },
    /** Number of errors when a Pod defines different SELinux contexts for its containers that use the same volume. They are not errors yet, but they will become real errors when SELinuxMountReadWriteOncePod feature is expanded to all volume access modes. */
    volume_manager_selinux_pod_context_mismatch_warnings_total: {
      type: "gauge",
      labels: ["access_mode"],
    },
    /** Number of errors when a Pod uses a volume that is already mounted with a different SELinux context than the Pod needs. Kubelet can't start such a Pod then and it will retry, therefore value of this metric may not represent the actual nr. of Pods. */
    volume_manager_selinux_volume_context_mismatch_errors_total: {
      type: "gauge",
      labels: ["access_mode", "volume_plugin"],
    },
    /** Number of errors when a Pod uses a volume that is already mounted with a different SELinux context than the Pod needs. They are not errors yet, but they will become real errors when SELinuxMountReadWriteOncePod feature is expanded to all volume access modes. */
    volume_manager_selinux_volume_context_mismatch_warnings_total: {
      type: "gauge",
      labels: ["access_mode", "volume_plugin"],
    },
    /** Number of volumes whose SELinux context was fine and will be mounted with mount -o context option. */
    volume_manager_selinux_volumes_admitted_total: {
      type: "gauge",
      labels: ["access_mode", "volume_plugin"],
    },
    /** Number of volumes in Volume Manager */
    volume_manager_total_volumes: { type: "gauge", labels: ["plugin_name", "state"] },
    /** Storage operation end to end duration in seconds */
    volume_operation_total_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["operation_name", "plugin_name"],
    },
    /** Total number of adds handled by workqueue */
    workqueue_adds_total: { type: "counter", labels: ["name"] },
    /** Current depth of workqueue */
    workqueue_depth: { type: "gauge", labels: ["name"] },
    /** How many seconds has the longest running processor for workqueue been running. */
    workqueue_longest_running_processor_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["name"],
    },
    /** How long in seconds an item stays in workqueue before being requested. */
    workqueue_queue_duration_seconds: { type: "histogram", unit: "seconds", labels: ["name"] },
    /** Total number of retries handled by workqueue */
    workqueue_retries_total: { type: "counter", labels: ["name"] },
    /** How many seconds of work has done that is in progress and hasn't been observed by work_duration. Large values indicate stuck threads. One can deduce the number of stuck threads by observing the rate at which this increases. */
    workqueue_unfinished_work_seconds: { type: "gauge", unit: "seconds", labels: ["name"] },
    /** How long in seconds processing an item from workqueue takes. */
    workqueue_work_duration_seconds: { type: "histogram", unit: "seconds", labels: ["name"] },
  },
});

export const corednsMetrics = catalogue({
  program: "coredns",
  version: "main",
  source:
    "CoreDNS' README files of the plugins prometheus, forward, cache and reload; go_ and process_ as other programs of the same library expose them",
  port: "metrics",
  metrics: {
    /** info about CoreDNS itself */
    coredns_build_info: { type: "gauge", labels: ["goversion", "revision", "version"] },
    /** elements in the cache */
    coredns_cache_entries: { type: "gauge", labels: ["server", "type", "view", "zones"] },
    /** cache hits */
    coredns_cache_hits_total: { type: "counter", labels: ["server", "type", "view", "zones"] },
    /** cache misses */
    coredns_cache_misses_total: { type: "counter", labels: ["server", "view", "zones"] },
    /** cache requests */
    coredns_cache_requests_total: { type: "counter", labels: ["server", "view", "zones"] },
    /** queries that have the DO bit set */
    coredns_dns_do_requests_total: { type: "counter", labels: ["server", "view", "zone"] },
    /** responses per server and http status code */
    coredns_dns_https_responses_total: { type: "counter", labels: ["server", "status"] },
    /** duration to process each query */
    coredns_dns_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["server", "type", "view", "zone"],
    },
    /** size of the request */
    coredns_dns_request_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["proto", "server", "view", "zone"],
    },
    /** total query count */
    coredns_dns_requests_total: {
      type: "counter",
      labels: ["family", "proto", "server", "type", "view", "zone"],
    },
    /** response size */
    coredns_dns_response_size_bytes: {
      type: "histogram",
      unit: "bytes",
      labels: ["proto", "server", "view", "zone"],
    },
    /** responses per zone, rcode and plugin */
    coredns_dns_responses_total: {
      type: "counter",
      labels: ["plugin", "rcode", "server", "view", "zone"],
    },
    /** times that all upstreams were unhealthy */
    coredns_forward_healthcheck_broken_total: { type: "counter", labels: [] },
    /** queries rejected because too many were under way */
    coredns_forward_max_concurrent_rejects_total: { type: "counter", labels: [] },
    /** total number of panics */
    coredns_panics_total: { type: "counter", labels: [] },
    /** whether a plugin is enabled */
    coredns_plugin_enabled: { type: "gauge", labels: ["name", "server", "view", "zone"] },
    /** failed health checks of upstreams */
    coredns_proxy_healthcheck_failures_total: { type: "counter", labels: ["proxy_name", "to"] },
    /** duration of each upstream interaction */
    coredns_proxy_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["proxy_name", "rcode", "to"],
    },
    /** reloads of the Corefile that failed */
    coredns_reload_failed_total: { type: "counter", labels: [] },
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Information about the Go environment. */
    go_info: { type: "gauge", labels: ["version"] },
    /** Number of bytes allocated in heap and currently in use. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total number of bytes allocated in heap until now, even if released already. Equals to /gc/heap/allocs:bytes. */
    go_memstats_alloc_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of heap bytes that are in use. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes */
    go_memstats_heap_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system. Equals to /memory/classes/total:byte. */
    go_memstats_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of OS threads created. */
    go_threads: { type: "gauge", labels: [] },
    /** Total user and system CPU time spent in seconds. */
    process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Maximum number of open file descriptors. */
    process_max_fds: { type: "gauge", labels: [] },
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
  },
});
