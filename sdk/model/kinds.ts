/** A typed model of one kind: constructs from plain data and throws where its schema does not hold. */
export type Model = (new (data: never) => { validate(): void }) & {
  readonly prototype: { readonly validate: (this: object) => void };
};

/** What the machine must know of a kind. */
export interface Kind {
  /** Whether its objects live in a namespace. */
  readonly namespaced: boolean;
  /** Loads the model; a function, because loading all of them costs more than the rest of a run. */
  readonly load: () => Promise<Model>;
}

const argo = "@kubernetes-models/argo-cd/argoproj.io/v1alpha1";
const operator = "@kubernetes-models/prometheus-operator/monitoring.coreos.com";

function kind(namespaced: boolean, module: string): Kind {
  const name = module.slice(module.lastIndexOf("/") + 1);
  return {
    namespaced,
    load: async () => ((await import(module)) as Record<string, Model>)[name] as Model,
  };
}

/** Every kind the tree may hold, by `apiVersion/kind`. `resource.ts` holds the same list as types. */
export const kinds: Readonly<Record<string, Kind>> = {
  "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy": kind(
    false,
    "kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy",
  ),
  "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding": kind(
    false,
    "kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding",
  ),
  "apiregistration.k8s.io/v1/APIService": kind(
    false,
    "kubernetes-models/apiregistration.k8s.io/v1/APIService",
  ),
  "apps/v1/DaemonSet": kind(true, "kubernetes-models/apps/v1/DaemonSet"),
  "apps/v1/Deployment": kind(true, "kubernetes-models/apps/v1/Deployment"),
  "apps/v1/StatefulSet": kind(true, "kubernetes-models/apps/v1/StatefulSet"),
  "argoproj.io/v1alpha1/AppProject": kind(true, `${argo}/AppProject`),
  "argoproj.io/v1alpha1/Application": kind(true, `${argo}/Application`),
  "autoscaling/v2/HorizontalPodAutoscaler": kind(
    true,
    "kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler",
  ),
  "batch/v1/CronJob": kind(true, "kubernetes-models/batch/v1/CronJob"),
  "batch/v1/Job": kind(true, "kubernetes-models/batch/v1/Job"),
  "cert-manager.io/v1/Certificate": kind(
    true,
    "@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate",
  ),
  "cilium.io/v2/CiliumClusterwideNetworkPolicy": kind(
    false,
    "@kubernetes-models/cilium/cilium.io/v2/CiliumClusterwideNetworkPolicy",
  ),
  "cilium.io/v2/CiliumNetworkPolicy": kind(
    true,
    "@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy",
  ),
  "external-secrets.io/v1/ExternalSecret": kind(
    true,
    "@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret",
  ),
  "gateway.networking.k8s.io/v1/HTTPRoute": kind(
    true,
    "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute",
  ),
  "monitoring.coreos.com/v1/Alertmanager": kind(true, `${operator}/v1/Alertmanager`),
  "monitoring.coreos.com/v1/PodMonitor": kind(true, `${operator}/v1/PodMonitor`),
  "monitoring.coreos.com/v1/Probe": kind(true, `${operator}/v1/Probe`),
  "monitoring.coreos.com/v1/Prometheus": kind(true, `${operator}/v1/Prometheus`),
  "monitoring.coreos.com/v1/PrometheusRule": kind(true, `${operator}/v1/PrometheusRule`),
  "monitoring.coreos.com/v1/ServiceMonitor": kind(true, `${operator}/v1/ServiceMonitor`),
  "monitoring.coreos.com/v1alpha1/AlertmanagerConfig": kind(
    true,
    `${operator}/v1alpha1/AlertmanagerConfig`,
  ),
  "monitoring.coreos.com/v1alpha1/ScrapeConfig": kind(true, `${operator}/v1alpha1/ScrapeConfig`),
  "networking.k8s.io/v1/Ingress": kind(true, "kubernetes-models/networking.k8s.io/v1/Ingress"),
  "networking.k8s.io/v1/NetworkPolicy": kind(
    true,
    "kubernetes-models/networking.k8s.io/v1/NetworkPolicy",
  ),
  "policy/v1/PodDisruptionBudget": kind(true, "kubernetes-models/policy/v1/PodDisruptionBudget"),
  "rbac.authorization.k8s.io/v1/ClusterRole": kind(
    false,
    "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole",
  ),
  "rbac.authorization.k8s.io/v1/ClusterRoleBinding": kind(
    false,
    "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding",
  ),
  "rbac.authorization.k8s.io/v1/Role": kind(
    true,
    "kubernetes-models/rbac.authorization.k8s.io/v1/Role",
  ),
  "rbac.authorization.k8s.io/v1/RoleBinding": kind(
    true,
    "kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding",
  ),
  "scheduling.k8s.io/v1/PriorityClass": kind(
    false,
    "kubernetes-models/scheduling.k8s.io/v1/PriorityClass",
  ),
  "storage.k8s.io/v1/StorageClass": kind(false, "kubernetes-models/storage.k8s.io/v1/StorageClass"),
  "v1/ConfigMap": kind(true, "kubernetes-models/v1/ConfigMap"),
  "v1/LimitRange": kind(true, "kubernetes-models/v1/LimitRange"),
  "v1/Namespace": kind(false, "kubernetes-models/v1/Namespace"),
  "v1/PersistentVolume": kind(false, "kubernetes-models/v1/PersistentVolume"),
  "v1/PersistentVolumeClaim": kind(true, "kubernetes-models/v1/PersistentVolumeClaim"),
  "v1/ResourceQuota": kind(true, "kubernetes-models/v1/ResourceQuota"),
  "v1/Service": kind(true, "kubernetes-models/v1/Service"),
  "v1/ServiceAccount": kind(true, "kubernetes-models/v1/ServiceAccount"),
};

/** The kind of an object, or undefined where the tree must not hold it. */
export function kindOf(object: { apiVersion: string; kind: string }): Kind | undefined {
  return kinds[`${object.apiVersion}/${object.kind}`];
}
