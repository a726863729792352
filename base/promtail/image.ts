/**
 * The last that was seen in use. https://github.com/grafana/loki/releases has later tags of this line, without a word
 * of images. Of it 3.6.0 and 3.6.1 were built without the journal (https://github.com/grafana/loki/issues/19911).
 */
export const image = "docker.io/grafana/promtail:3.6.11";
