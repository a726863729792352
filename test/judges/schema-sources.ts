/** Folders (below `schemas/`) whose go.mod pins one Kubernetes minor each; the API server's is first. */
export const kubernetesPins = ["", "kubernetes-1.35", "kubernetes-1.37"] as const;

/** A folder of manifests in an upstream repository that the cache keeps as it is. */
export interface UpstreamFolder {
  /** The Go module that carries it, pinned in schemas/go.mod. */
  readonly module: string;
  readonly repository: string;
  readonly path: string;
  /** Where in `path` the CRDs to judge by are, when they are a part of it; false when there are none. */
  readonly crds: string | false;
  /** A chart: kept with its templates, without the charts that it may depend on, as the release that the tag names. */
  readonly chart?: {
    /** Where in the repository the CRDs are that a release adds. */
    readonly adds?: string;
  };
}

export const upstreamFolders: readonly UpstreamFolder[] = [
  {
    module: "github.com/prometheus-operator/prometheus-operator",
    repository: "https://github.com/prometheus-operator/prometheus-operator",
    path: "example/prometheus-operator-crd",
    crds: "",
  },
  {
    module: "github.com/argoproj/argo-cd/v3",
    repository: "https://github.com/argoproj/argo-cd",
    path: "manifests/crds",
    crds: "",
  },
  {
    module: "github.com/argoproj/argo-cd/v3",
    repository: "https://github.com/argoproj/argo-cd",
    path: "manifests/base/config",
    crds: false,
  },
  {
    module: "github.com/external-secrets/external-secrets",
    repository: "https://github.com/external-secrets/external-secrets",
    path: "config/crds/bases",
    crds: "",
  },
  {
    module: "github.com/external-secrets/external-secrets",
    repository: "https://github.com/external-secrets/external-secrets",
    path: "deploy/charts/external-secrets",
    crds: false,
    // As templates, by its hack/helm.generate.sh; here as what Helm takes for CRDs without a template.
    chart: { adds: "deploy/crds" },
  },
  {
    module: "github.com/cert-manager/cert-manager",
    repository: "https://github.com/cert-manager/cert-manager",
    path: "deploy/crds",
    crds: "",
  },
  {
    module: "github.com/cert-manager/cert-manager",
    repository: "https://github.com/cert-manager/cert-manager",
    path: "deploy/charts/cert-manager",
    crds: false,
    chart: {},
  },
  {
    module: "github.com/traefik/traefik-helm-chart",
    repository: "https://github.com/traefik/traefik-helm-chart",
    path: "traefik",
    crds: false,
    chart: {},
  },
  {
    module: "github.com/cilium/cilium",
    repository: "https://github.com/cilium/cilium",
    path: "pkg/k8s/apis/cilium.io/client/crds",
    crds: "v2",
  },
  {
    module: "sigs.k8s.io/gateway-api",
    repository: "https://github.com/kubernetes-sigs/gateway-api",
    path: "config/crd",
    // The experimental channel has the same CRDs with more fields.
    crds: "standard",
  },
  {
    module: "istio.io/api",
    repository: "https://github.com/istio/api",
    path: "kubernetes",
    crds: "",
  },
  {
    module: "sigs.k8s.io/kwok",
    repository: "https://github.com/kubernetes-sigs/kwok",
    path: "kustomize",
    crds: "crd/bases",
  },
];
