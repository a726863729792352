import { chart, stack } from "../sdk/index.ts";
import { certManagerValues } from "./charts/cert-manager.ts";
import { externalSecretsValues } from "./charts/external-secrets.ts";
import { traefikValues } from "./charts/traefik.ts";
import { certManager, externalSecrets, traefik } from "./namespaces.ts";

/**
 * Programs that a cluster brings or has from here; `false` in its file says that it brings one itself. The stack
 * cluster-services watches them either way.
 */
export const platformStack = stack({
  name: "platform-stack",
  purpose: "Programs that every cluster needs and few clusters bring, by their own charts",
  applications: {
    "cert-manager": chart({
      namespace: certManager,
      phase: "operators",
      repository: "https://charts.jetstack.io",
      chart: "cert-manager",
      version: "v1.21.2",
      values: certManagerValues,
      kinds: [
        { kind: "admissionregistration.k8s.io/v1/MutatingWebhookConfiguration", scope: "Cluster" },
        {
          kind: "admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration",
          scope: "Cluster",
        },
        "apiextensions.k8s.io/v1/CustomResourceDefinition",
        "apps/v1/Deployment",
        "networking.k8s.io/v1/NetworkPolicy",
        "policy/v1/PodDisruptionBudget",
        "rbac.authorization.k8s.io/v1/ClusterRole",
        "rbac.authorization.k8s.io/v1/ClusterRoleBinding",
        "rbac.authorization.k8s.io/v1/Role",
        "rbac.authorization.k8s.io/v1/RoleBinding",
        "v1/Service",
        "v1/ServiceAccount",
      ],
    }),
    "external-secrets": chart({
      namespace: externalSecrets,
      phase: "operators",
      repository: "https://charts.external-secrets.io",
      chart: "external-secrets",
      version: "1.3.2",
      values: externalSecretsValues,
      kinds: [
        {
          kind: "admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration",
          scope: "Cluster",
        },
        "apiextensions.k8s.io/v1/CustomResourceDefinition",
        "apps/v1/Deployment",
        "networking.k8s.io/v1/NetworkPolicy",
        "policy/v1/PodDisruptionBudget",
        "rbac.authorization.k8s.io/v1/ClusterRole",
        "rbac.authorization.k8s.io/v1/ClusterRoleBinding",
        "rbac.authorization.k8s.io/v1/Role",
        "rbac.authorization.k8s.io/v1/RoleBinding",
        { kind: "v1/Secret", scope: "Namespaced" },
        "v1/Service",
        "v1/ServiceAccount",
      ],
    }),
    traefik: chart({
      namespace: traefik,
      phase: "operators",
      repository: "https://traefik.github.io/charts",
      chart: "traefik",
      version: "41.6.0",
      values: traefikValues,
      kinds: [
        "apiextensions.k8s.io/v1/CustomResourceDefinition",
        "apps/v1/Deployment",
        { kind: "networking.k8s.io/v1/IngressClass", scope: "Cluster" },
        "networking.k8s.io/v1/NetworkPolicy",
        "policy/v1/PodDisruptionBudget",
        "rbac.authorization.k8s.io/v1/ClusterRole",
        "rbac.authorization.k8s.io/v1/ClusterRoleBinding",
        "v1/Service",
        "v1/ServiceAccount",
      ],
    }),
  },
  provenBy: {
    "cert-manager": "npm test -- test/proof/charts",
    "external-secrets": "npm test -- test/proof/charts",
    traefik: "npm test -- test/proof/charts",
  },
});
