import type { IApplication } from "@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application";
import type { IAppProject } from "@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject";
import type { ICertificate } from "@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate";
import type { ICiliumClusterwideNetworkPolicy } from "@kubernetes-models/cilium/cilium.io/v2/CiliumClusterwideNetworkPolicy";
import type { ICiliumNetworkPolicy } from "@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy";
import type { IExternalSecret } from "@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret";
import type { IHTTPRoute } from "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute";
import type { IAlertmanager } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Alertmanager";
import type { IPodMonitor } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor";
import type { IProbe } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Probe";
import type { IPrometheus } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Prometheus";
import type { IPrometheusRule } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule";
import type { IServiceMonitor } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor";
import type { IAlertmanagerConfig } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/AlertmanagerConfig";
import type { IScrapeConfig } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/ScrapeConfig";
import type { IValidatingAdmissionPolicy } from "kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy";
import type { IValidatingAdmissionPolicyBinding } from "kubernetes-models/admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding";
import type { IAPIService } from "kubernetes-models/apiregistration.k8s.io/v1/APIService";
import type { IDaemonSet } from "kubernetes-models/apps/v1/DaemonSet";
import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import type { IStatefulSet } from "kubernetes-models/apps/v1/StatefulSet";
import type { IHorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler";
import type { ICronJob } from "kubernetes-models/batch/v1/CronJob";
import type { IJob } from "kubernetes-models/batch/v1/Job";
import type { IIngress } from "kubernetes-models/networking.k8s.io/v1/Ingress";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { IPodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";
import type { IClusterRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole";
import type { IClusterRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding";
import type { IRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/Role";
import type { IRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding";
import type { IPriorityClass } from "kubernetes-models/scheduling.k8s.io/v1/PriorityClass";
import type { IStorageClass } from "kubernetes-models/storage.k8s.io/v1/StorageClass";
import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";
import type { ILimitRange } from "kubernetes-models/v1/LimitRange";
import type { INamespace } from "kubernetes-models/v1/Namespace";
import type { IPersistentVolume } from "kubernetes-models/v1/PersistentVolume";
import type { IPersistentVolumeClaim } from "kubernetes-models/v1/PersistentVolumeClaim";
import type { IResourceQuota } from "kubernetes-models/v1/ResourceQuota";
import type { IService } from "kubernetes-models/v1/Service";
import type { IServiceAccount } from "kubernetes-models/v1/ServiceAccount";

/** One that selects pods: the package asks for a node selector beside it, of which Cilium takes only one. */
type CiliumPolicy<Kind extends ICiliumNetworkPolicy | ICiliumClusterwideNetworkPolicy> = Omit<
  Kind,
  "spec"
> & { spec: Omit<NonNullable<Kind["spec"]>, "nodeSelector"> };

type Named = { metadata: { name: string } };

/** The models let a claim go without the name that containers mount it by, and the API server does not. */
type NamedClaims = IStatefulSet & { spec?: { volumeClaimTemplates?: Named[] } };

/**
 * Every kind that content may write, told apart by `apiVersion` and `kind`, so that an object literal
 * is checked and completed without naming its type. Each kind also stands in `kinds.ts`.
 */
export type Resource = (
  | IAlertmanager
  | IAlertmanagerConfig
  | IAPIService
  | IApplication
  | IAppProject
  | ICertificate
  | CiliumPolicy<ICiliumClusterwideNetworkPolicy>
  | CiliumPolicy<ICiliumNetworkPolicy>
  | IClusterRole
  | IClusterRoleBinding
  | IConfigMap
  | ICronJob
  | IDaemonSet
  | IDeployment
  | IExternalSecret
  | IHorizontalPodAutoscaler
  | IHTTPRoute
  | IIngress
  | IJob
  | ILimitRange
  | INamespace
  | INetworkPolicy
  | IPersistentVolume
  | IPersistentVolumeClaim
  | IPodDisruptionBudget
  | IPodMonitor
  | IPriorityClass
  | IProbe
  | IPrometheus
  | IPrometheusRule
  | IResourceQuota
  | IRole
  | IRoleBinding
  | IScrapeConfig
  | IService
  | IServiceAccount
  | IServiceMonitor
  | NamedClaims
  | IStorageClass
  | IValidatingAdmissionPolicy
  | IValidatingAdmissionPolicyBinding
) &
  Named;
