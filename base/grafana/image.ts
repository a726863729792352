/** https://github.com/grafana/grafana/releases */
export const image = "docker.io/grafana/grafana:13.2.0";

/**
 * The line of Grafana that OnCall's plugin is run in: the newest before 13, looked after until 2027-05-24 (endoflife.date,
 * products/grafana.md). The plugin asks for 10.2.5 or newer (grafana-plugin/src/plugin.json); its makers ran it in 11, and nobody says
 * that it runs in 13.
 */
export const imageWithOncall = "docker.io/grafana/grafana:12.4.11";
