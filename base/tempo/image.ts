/**
 * https://github.com/grafana/tempo/releases; v2.10.8 was seen as a tag, and is the last line that runs several replicas
 * without Kafka. Later ones are of another architecture (3.0), whose single program is one replica.
 */
export const version = "2.10.8";

export const image = `docker.io/grafana/tempo:${version}`;
