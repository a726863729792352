/** What OnCall asks of the cluster's secret store, under `monitoring/<application>`. */
export const secretKeys = {
  /** Signs sessions and tokens. */
  secretKey: "secret-key",
  /** Encrypt what the database holds of others' tokens. */
  cipherKey: "mirage-secret-key",
  cipherVector: "mirage-cipher-iv",
  /** With which Prometheus asks for `/metrics/`, which the Ingress would else show to everybody. */
  metricsToken: "metrics-token",
} as const;

/** What whoever sets or changes them must know. */
export const aboutKeys = {
  [secretKeys.secretKey]:
    "long and random; people and integrations have to come in anew for a new one",
  [secretKeys.cipherKey]:
    "long and random; tokens in the database are unreadable under another one: keep it",
  [secretKeys.cipherVector]:
    "random, exactly 16 characters; tokens in the database are unreadable under another one: keep it",
  [secretKeys.metricsToken]: "random; scrapes fail from a new one until OnCall has restarted",
};
