/** What Grafana asks of the cluster's secret store, under `monitoring/<application>`. */
export const secretKeys = {
  /** Of the user `admin`. Grafana reads it when it makes its database, not later. */
  adminPassword: "admin-password",
  /** Encrypts what the database holds. Without one, Grafana takes a key that everybody knows. */
  encryptionKey: "secret-key",
  /** With which Prometheus asks for `/metrics`, which the Ingress would else show to everybody. */
  metricsUser: "metrics-user",
  metricsPassword: "metrics-password",
} as const;

/** What whoever sets or changes them must know. */
export const aboutKeys = {
  [secretKeys.adminPassword]:
    "random; Grafana reads it when it makes its database, not later: change it in Grafana first",
  [secretKeys.encryptionKey]:
    "long and random; what the database holds encrypted is unreadable under another one: keep it",
  [secretKeys.metricsUser]: "random",
  [secretKeys.metricsPassword]: "random; scrapes fail from a new one until Grafana has restarted",
};

const folder = "/etc/grafana/secrets";

/** Where the Secret's keys are files. */
export const secretMount = { name: "secrets", mountPath: folder, readOnly: true };

/** Has Grafana read a setting from a file, so that no value stands in its configuration. */
export function fromSecret(key: keyof typeof secretKeys): string {
  return `$__file{${folder}/${secretKeys[key]}}`;
}
