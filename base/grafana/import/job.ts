import {
  configMap,
  type OwnPods,
  preparingJob,
  type Resource,
  restrictedContainer,
  restrictedPod,
} from "../../../sdk/index.ts";
import { dashboardMapName } from "../config.ts";
import type { DatasourceSettings } from "../datasources.ts";
import { image } from "../image.ts";
import { secretKeys } from "../secrets.ts";
import { user } from "../workload.ts";
import { folders, script, wrongPassword } from "./script.ts";

interface Around {
  /** The instance's name: of its account, its Secret and its dashboards. */
  readonly of: string;
  /** Where Grafana answers. */
  readonly url: string;
  readonly datasources: readonly DatasourceSettings[];
  /** The folders of dashboards, each a ConfigMap. */
  readonly dashboards: readonly string[];
}

/** Fills Grafana by its API, once for each content of what it brings. */
export function importer(own: OwnPods, { of, url, datasources, dashboards }: Around): Resource[] {
  const { name, namespace } = own;
  const files = datasources.map((one) => [`${one.uid}.json`, `${JSON.stringify(one, null, 2)}\n`]);
  return [
    configMap(name, namespace, { "import.sh": script }),
    configMap(`${name}-datasources`, namespace, Object.fromEntries(files)),
    preparingJob(
      own,
      {
        serviceAccountName: of,
        priorityClassName: "observability",
        securityContext: restrictedPod(user),
        containers: [
          {
            name: "import",
            image,
            command: ["/bin/sh", `${folders.script}/import.sh`],
            env: [
              { name: "GRAFANA", value: url },
              { name: "DATASOURCES", value: folders.datasources },
              { name: "DASHBOARDS", value: folders.dashboards },
              { name: "PASSWORD", value: `${folders.secrets}/${secretKeys.adminPassword}` },
            ],
            resources: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "128Mi" } },
            securityContext: restrictedContainer(),
            volumeMounts: [
              { name: "script", mountPath: folders.script, readOnly: true },
              { name: "datasources", mountPath: folders.datasources, readOnly: true },
              { name: "secrets", mountPath: folders.secrets, readOnly: true },
              { name: "tmp", mountPath: "/tmp" },
              ...dashboards.map((folder) => ({
                ...{ name: `dashboards-${folder}`, readOnly: true },
                mountPath: `${folders.dashboards}/${folder}`,
              })),
            ],
          },
        ],
        volumes: [
          { name: "script", configMap: { name } },
          { name: "datasources", configMap: { name: `${name}-datasources` } },
          {
            name: "secrets",
            secret: {
              ...{ secretName: of, defaultMode: 0o440 },
              // Of the keys it needs this one alone.
              items: [{ key: secretKeys.adminPassword, path: secretKeys.adminPassword }],
            },
          },
          { name: "tmp", emptyDir: { sizeLimit: "16Mi" } },
          ...dashboards.map((folder) => ({
            name: `dashboards-${folder}`,
            configMap: { name: dashboardMapName({ name: of }, folder) },
          })),
        ],
      },
      {
        podFailurePolicy: {
          rules: [
            {
              action: "FailJob",
              onExitCodes: { containerName: "import", operator: "In", values: [wrongPassword] },
            },
          ],
        },
      },
    ),
  ];
}
