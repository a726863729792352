import { dashboardMapName } from "./config.ts";
import type { Own } from "./pods.ts";

/** What Grafana reads datasources and dashboards from. */
export type Provisioned = ReturnType<typeof provisioned>;

/** The files of datasources, of folders, and of the dashboards in each. */
export function provisioned({ name }: Own["server"], folders: readonly string[]) {
  const file = (called: string, key: string) => ({
    name: called,
    configMap: { name, items: [{ key, path: key }] },
  });
  return {
    mounts: [
      { name: "datasources", mountPath: "/etc/grafana/provisioning/datasources" },
      { name: "providers", mountPath: "/etc/grafana/provisioning/dashboards" },
      ...folders.map((folder) => ({
        name: `dashboards-${folder}`,
        mountPath: `/etc/grafana/dashboards/${folder}`,
      })),
    ],
    volumes: [
      file("datasources", "datasources.yaml"),
      file("providers", "dashboards.yaml"),
      ...folders.map((folder) => ({
        name: `dashboards-${folder}`,
        configMap: { name: dashboardMapName({ name }, folder) },
      })),
    ],
  };
}
