/** https://github.com/grafana/grafana/releases */
export const image = "docker.io/grafana/grafana:13.2.0";
