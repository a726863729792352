import type { Need } from "./needs.ts";

const read = ["get", "list", "watch"];
const everywhere = ["*"];
const admission = "admissionregistration.k8s.io";

/** @see https://github.com/cert-manager/cert-manager/blob/v1.21.2/deploy/charts/cert-manager/templates/rbac.yaml */
const certManager: readonly Need[] = [
  { why: "what was issued, and keys of issuers", verbs: read, resources: ["secrets"] },
  {
    ...{ why: "where each certificate says", namespaces: everywhere, resources: ["secrets"] },
    verbs: [...read, "create", "update", "patch"],
  },
  {
    ...{ why: "a pod and a Service prove a host beside its Ingress", namespaces: everywhere },
    ...{ verbs: ["create", "delete"], resources: ["pods", "services"] },
  },
  {
    ...{ why: "leads who asks to that pod", verbs: ["create", "delete"], namespaces: everywhere },
    ...{ group: "networking.k8s.io", resources: ["ingresses"] },
  },
];

/** @see https://cert-manager.io/docs/concepts/ca-injector/ */
const caInjector: readonly Need[] = [
  { why: "the authority that it writes", verbs: read, resources: ["secrets"] },
  {
    ...{ why: "an authority that a Secret holds", verbs: read, namespaces: everywhere },
    resources: ["secrets"],
  },
  {
    ...{ why: "where it writes it", verbs: [...read, "update", "patch"], group: admission },
    resources: ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"],
  },
];

const own = { namespaces: ["cert-manager"], resources: ["secrets"] };

/** @see https://github.com/cert-manager/cert-manager/blob/v1.21.2/deploy/charts/cert-manager/templates/webhook-rbac.yaml */
const webhook: readonly Need[] = [
  { why: "an authority of its own; no name is known yet", verbs: ["create"], ...own },
  {
    ...{ why: "that authority", verbs: [...read, "update"] },
    ...{ ...own, name: "cert-manager-webhook-ca" },
  },
  {
    ...{ why: "whether who approves a request may", verbs: ["create"] },
    ...{ group: "authorization.k8s.io", resources: ["subjectaccessreviews"] },
  },
];

/** What the programs of charts need: their rights are other projects', and come without a review of this tree. */
export const chartNeeds: Readonly<Record<string, readonly Need[]>> = {
  "cert-manager": certManager,
  "cert-manager-cainjector": caInjector,
  "cert-manager-webhook": webhook,
};
