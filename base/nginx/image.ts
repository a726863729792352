/**
 * The stable line, for a user that is not root: https://github.com/nginx/docker-nginx-unprivileged/pull/424 of September
 * 2026. Its judge is Debian's: see test/judges/README.md.
 */
export const image = "docker.io/nginxinc/nginx-unprivileged:1.30.5";

/** As https://github.com/nginx/nginx-prometheus-exporter runs it at v1.5.1, README.md. */
export const exporterImage = "docker.io/nginx/nginx-prometheus-exporter:1.5.1";
