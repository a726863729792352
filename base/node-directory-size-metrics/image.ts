/**
 * GNU's du, df and stat with Bash: https://github.com/docker-library/official-images, `library/debian`, where Debian 13
 * has such tags; of 2026-08-03 is the last seen in use.
 */
export const image = "docker.io/library/debian:trixie-20260803-slim";

/** https://github.com/prometheus/node_exporter/releases */
export const exporterImage = "quay.io/prometheus/node-exporter:v1.12.1";
