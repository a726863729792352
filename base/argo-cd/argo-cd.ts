import { byProxy, type ClusterFacts, component, type Resource } from "../../sdk/index.ts";
import { policy } from "./access.ts";
import { health } from "./health.ts";
import { options, shapes } from "./options.ts";
import { argoSecret } from "./secrets.ts";

/** Without them Argo CD forgets who may do what, so removing them here does not remove them there. */
const keep = { "argocd.argoproj.io/sync-options": "Prune=false,Delete=false" };

/** Argo CD's installer made the ConfigMaps; other keys in them stay as they are. */
const installed = { "app.kubernetes.io/part-of": "argocd" };

/** The settings of the Argo CD that delivers this repository; Argo CD itself is installed before. */
export const argoCd = component({
  name: "argo-cd",
  options,
  shapes,
  objects: ({ cluster, namespace, options, fleet }): Resource[] => [
    ...(options.configMaps === "here" ? configMaps(namespace, options) : []),
    ...fleet.clusters.map((name) =>
      argoSecret(`argocd-cluster-${name}`, namespace, {
        cluster,
        type: "cluster",
        known: { name },
        about: "server, the URL of its API server, and config, JSON with the credentials",
      }),
    ),
    ...(options.repository === "private"
      ? [
          argoSecret("argocd-repository", namespace, {
            cluster,
            type: "repository",
            known: { type: "git", url: fleet.repository, ...gitProxy(cluster) },
            about:
              "username and password, sshPrivateKey, or what else reading the repository takes",
          }),
        ]
      : []),
  ],
});

/** Argo CD fetches a repository by the proxy that its Secret names; what it says is as the variables have it. */
function gitProxy(cluster: ClusterFacts): Readonly<Record<string, string>> {
  const { proxyUrl, noProxy } = byProxy(cluster);
  return proxyUrl === undefined || noProxy === undefined ? {} : { proxy: proxyUrl, noProxy };
}

/** When Argo CD takes what for healthy, and who may do what in it. */
function configMaps(namespace: string, access: Parameters<typeof policy>[0]): Resource[] {
  const data = Object.fromEntries(
    Object.entries(health).map(([kind, lua]) => [`resource.customizations.health.${kind}`, lua]),
  );
  return [
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "argocd-cm", namespace, annotations: keep, labels: installed },
      data,
    },
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "argocd-rbac-cm", namespace, annotations: keep, labels: installed },
      data: { "policy.default": "role:readonly", "policy.csv": policy(access) },
    },
  ];
}
