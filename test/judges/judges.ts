/** A real program that judges what the project generates, built from Go modules. Its version stands in its go.mod. */
export interface GoJudge {
  readonly name: string;
  /** The folder beside this file that holds its go.mod and go.sum, and a library's judge's own main.go. */
  readonly folder: string;
  /** The module whose version is the program's version; `go` where that is the language itself. */
  readonly module: string;
  /** The main package to build; `.` is the folder's own. */
  readonly package: string;
  readonly tags?: readonly string[];
  /** Compiled with C, and with the headers of this package of Debian. */
  readonly withHeadersOf?: "libsystemd-dev";
  /** Builds in a quarter less time: for a program that reads a file, says yes or no, and has little to compute. */
  readonly unoptimised?: true;
  /** Go variables to set when linking; `{version}`, `{bare}`, `{major}` and `{minor}` are filled in. */
  readonly stamps?: Readonly<Record<string, string>>;
  /** Files that it embeds and that are not published with it: empty ones take their places. */
  readonly lacks?: readonly string[];
  /** Names under which the binary is put into the cache; the first one is the file, others link to it. */
  readonly binaries: readonly [string, ...string[]];
  /** Files of the module that tests read, by their paths in it: see `keptFile`. */
  readonly keeps?: readonly string[];
}

const kustomize = {
  module: "sigs.k8s.io/kustomize/kustomize/v5",
  package: "sigs.k8s.io/kustomize/kustomize/v5",
  binaries: ["kustomize"],
} as const;

const kubernetes = {
  folder: "kubernetes",
  module: "k8s.io/kubernetes",
  stamps: {
    "k8s.io/component-base/version.gitVersion": "{version}",
    "k8s.io/component-base/version.gitMajor": "{major}",
    "k8s.io/component-base/version.gitMinor": "{minor}",
  },
} as const;

/** A release of Node that must make the same tree, taken from npm's packages `node-<platform>-<arch>`. */
export interface NodeJudge {
  readonly name: string;
  readonly version: `v${string}`;
  readonly binaries: readonly ["node"];
}

export type Judge = GoJudge | NodeJudge;

/** In the order in which they are built: what most tests wait for comes first. */
export const goJudges = [
  { name: "golang", folder: "golang", module: "go", package: ".", binaries: ["golang"] },
  { ...kustomize, name: "kustomize-5.8.1", folder: "kustomize-5.8.1" },
  {
    name: "go-yaml",
    folder: "go-yaml",
    module: "sigs.k8s.io/yaml",
    package: ".",
    binaries: ["go-yaml"],
  },
  {
    name: "kubeconform",
    folder: "kubeconform",
    module: "github.com/yannh/kubeconform",
    package: "github.com/yannh/kubeconform/cmd/kubeconform",
    unoptimised: true,
    stamps: { "main.version": "{version}" },
    binaries: ["kubeconform"],
  },
  {
    name: "promtool",
    folder: "promtool",
    module: "github.com/prometheus/prometheus",
    package: "github.com/prometheus/prometheus/cmd/promtool",
    // Of the service discoveries only Kubernetes' own is read here; the rest triples the build.
    tags: ["remove_all_sd", "enable_kubernetes_sd"],
    stamps: { "github.com/prometheus/common/version.Version": "{bare}" },
    binaries: ["promtool"],
  },
  {
    name: "prometheus",
    folder: "prometheus",
    module: "github.com/prometheus/prometheus",
    package: "github.com/prometheus/prometheus/cmd/prometheus",
    tags: ["remove_all_sd", "enable_kubernetes_sd"],
    stamps: { "github.com/prometheus/common/version.Version": "{bare}" },
    binaries: ["prometheus"],
  },
  {
    name: "blackbox-exporter",
    folder: "blackbox-exporter",
    module: "github.com/prometheus/blackbox_exporter",
    package: "github.com/prometheus/blackbox_exporter",
    stamps: { "github.com/prometheus/common/version.Version": "{bare}" },
    binaries: ["blackbox_exporter"],
  },
  {
    name: "node-exporter",
    folder: "node-exporter",
    module: "github.com/prometheus/node_exporter",
    package: "github.com/prometheus/node_exporter",
    unoptimised: true,
    stamps: { "github.com/prometheus/common/version.Version": "{bare}" },
    binaries: ["node_exporter"],
  },
  {
    name: "promql",
    folder: "promql",
    module: "github.com/prometheus/prometheus",
    package: ".",
    binaries: ["promql"],
    keeps: ["promql/parser/parse_test.go"],
  },
  {
    name: "amtool",
    folder: "amtool",
    module: "github.com/prometheus/alertmanager",
    package: "github.com/prometheus/alertmanager/cmd/amtool",
    stamps: { "github.com/prometheus/common/version.Version": "{bare}" },
    binaries: ["amtool"],
  },
  {
    name: "alertmanager",
    folder: "alertmanager",
    module: "github.com/prometheus/alertmanager",
    package: "github.com/prometheus/alertmanager/cmd/alertmanager",
    // Its pages, which are made before a release and which nobody looks at here.
    lacks: ["ui/app/dist/index.html"],
    stamps: { "github.com/prometheus/common/version.Version": "{bare}" },
    binaries: ["alertmanager"],
  },
  {
    name: "inhibitor",
    folder: "inhibitor",
    module: "github.com/prometheus/alertmanager",
    package: ".",
    unoptimised: true,
    binaries: ["inhibitor"],
  },
  {
    name: "grafana-api",
    folder: "grafana-api",
    module: "github.com/grafana/grafana-openapi-client-go",
    package: ".",
    unoptimised: true,
    binaries: ["grafana-api"],
  },
  {
    name: "cyclonus",
    folder: "cyclonus",
    module: "github.com/mattfenwick/cyclonus",
    package: ".",
    binaries: ["cyclonus"],
  },
  {
    name: "cilium",
    folder: "cilium",
    module: "github.com/cilium/cilium",
    package: ".",
    unoptimised: true,
    binaries: ["cilium"],
  },
  {
    name: "etcd",
    folder: "etcd",
    module: "go.etcd.io/etcd/server/v3",
    package: "go.etcd.io/etcd/server/v3",
    binaries: ["etcd"],
  },
  {
    ...kubernetes,
    name: "kube-apiserver",
    package: "k8s.io/kubernetes/cmd/kube-apiserver",
    binaries: ["kube-apiserver"],
  },
  {
    ...kubernetes,
    name: "kubectl",
    package: "k8s.io/kubernetes/cmd/kubectl",
    binaries: ["kubectl"],
  },
  {
    name: "prometheus-operator",
    folder: "prometheus-operator",
    module: "github.com/prometheus-operator/prometheus-operator",
    package: "github.com/prometheus-operator/prometheus-operator/cmd/operator",
    stamps: { "github.com/prometheus/common/version.Version": "{bare}" },
    binaries: ["prometheus-operator"],
  },
  {
    name: "config-reloader",
    folder: "config-reloader",
    module: "github.com/prometheus-operator/prometheus-operator",
    package: "github.com/prometheus-operator/prometheus-operator/cmd/prometheus-config-reloader",
    binaries: ["prometheus-config-reloader"],
  },
  {
    name: "kube-state-metrics",
    folder: "kube-state-metrics",
    module: "k8s.io/kube-state-metrics/v2",
    package: "k8s.io/kube-state-metrics/v2",
    binaries: ["kube-state-metrics"],
    unoptimised: true,
  },
  {
    name: "scrape-configs",
    folder: "scrape-configs",
    module: "github.com/prometheus-operator/prometheus-operator",
    package: ".",
    binaries: ["scrape-configs"],
  },
  {
    name: "argo-cd",
    folder: "argo-cd",
    module: "github.com/argoproj/argo-cd/v3",
    package: "github.com/argoproj/argo-cd/v3/cmd",
    stamps: { "github.com/argoproj/argo-cd/v3/common.version": "{bare}" },
    // One program that decides by the name it is called under which part of Argo CD it is.
    binaries: [
      "argocd",
      "argocd-repo-server",
      "argocd-application-controller",
      "argocd-server",
      "argocd-git-ask-pass",
    ],
  },
  {
    ...kubernetes,
    name: "kube-controller-manager",
    package: "k8s.io/kubernetes/cmd/kube-controller-manager",
    binaries: ["kube-controller-manager"],
  },
  {
    ...kubernetes,
    name: "kube-scheduler",
    package: "k8s.io/kubernetes/cmd/kube-scheduler",
    binaries: ["kube-scheduler"],
  },
  {
    name: "kwok",
    folder: "kwok",
    module: "sigs.k8s.io/kwok",
    package: "sigs.k8s.io/kwok/cmd/kwok",
    binaries: ["kwok"],
  },
  {
    name: "metrics-server",
    folder: "metrics-server",
    module: "sigs.k8s.io/metrics-server",
    package: "sigs.k8s.io/metrics-server/cmd/metrics-server",
    stamps: { "k8s.io/client-go/pkg/version.gitVersion": "{version}" },
    binaries: ["metrics-server"],
  },
  {
    name: "pint",
    folder: "pint",
    module: "github.com/cloudflare/pint",
    package: "github.com/cloudflare/pint/cmd/pint",
    binaries: ["pint"],
  },
  {
    name: "loki",
    folder: "loki",
    module: "github.com/grafana/loki/v3",
    package: "github.com/grafana/loki/v3/cmd/loki",
    stamps: { "github.com/grafana/loki/v3/pkg/util/build.Version": "{bare}" },
    binaries: ["loki"],
  },
  {
    name: "minio",
    folder: "minio",
    module: "github.com/minio/minio",
    package: "github.com/minio/minio",
    binaries: ["minio"],
  },
  {
    name: "mc",
    folder: "mc",
    module: "github.com/minio/mc",
    package: "github.com/minio/mc",
    binaries: ["mc"],
  },
  {
    name: "mimir",
    folder: "mimir",
    module: "github.com/grafana/mimir",
    package: "github.com/grafana/mimir/cmd/mimir",
    binaries: ["mimir"],
  },
  {
    name: "cortex",
    folder: "cortex",
    module: "github.com/cortexproject/cortex",
    package: "github.com/cortexproject/cortex/cmd/cortex",
    // As its Makefile builds what it ships.
    tags: ["slicelabels"],
    binaries: ["cortex"],
  },
  {
    name: "tempo",
    folder: "tempo",
    module: "github.com/grafana/tempo",
    package: "github.com/grafana/tempo/cmd/tempo",
    stamps: { "main.Version": "{bare}" },
    binaries: ["tempo"],
  },
  {
    name: "promtail",
    folder: "promtail",
    module: "github.com/grafana/loki/v3",
    package: "github.com/grafana/loki/v3/clients/cmd/promtail",
    // Without both it takes a configuration for valid and does not read the journal.
    tags: ["promtail_journal_enabled"],
    withHeadersOf: "libsystemd-dev",
    unoptimised: true,
    stamps: { "github.com/grafana/loki/v3/pkg/util/build.Version": "{bare}" },
    binaries: ["promtail"],
  },
  {
    name: "alloy",
    folder: "alloy",
    module: "github.com/grafana/alloy",
    package: "github.com/grafana/alloy",
    tags: ["promtail_journal_enabled"],
    withHeadersOf: "libsystemd-dev",
    unoptimised: true,
    stamps: { "github.com/grafana/alloy/internal/build.Version": "{version}" },
    binaries: ["alloy"],
  },
  {
    name: "opentelemetry-collector",
    folder: "opentelemetry-collector",
    module: "go.opentelemetry.io/collector/otelcol",
    package: ".",
    // As the distribution that ships is built.
    tags: ["grpcnotrace"],
    stamps: { "main.version": "{bare}" },
    binaries: ["otelcol"],
  },
  {
    name: "helm",
    folder: "helm",
    module: "helm.sh/helm/v4",
    package: "helm.sh/helm/v4/cmd/helm",
    stamps: { "helm.sh/helm/v4/internal/version.version": "{version}" },
    binaries: ["helm"],
  },
  {
    name: "distribution",
    folder: "distribution",
    module: "github.com/distribution/distribution/v3",
    package: "github.com/distribution/distribution/v3/cmd/registry",
    unoptimised: true,
    stamps: { "github.com/distribution/distribution/v3/version.version": "{version}" },
    binaries: ["registry"],
  },
  {
    name: "oauth2-proxy",
    folder: "oauth2-proxy",
    module: "github.com/oauth2-proxy/oauth2-proxy/v7",
    package: "github.com/oauth2-proxy/oauth2-proxy/v7",
    stamps: { "github.com/oauth2-proxy/oauth2-proxy/v7/pkg/version.VERSION": "{version}" },
    binaries: ["oauth2-proxy"],
  },
  { ...kustomize, name: "kustomize-5.7.0", folder: "kustomize-5.7.0" },
  { ...kustomize, name: "kustomize", folder: "kustomize" },
] as const satisfies readonly GoJudge[];

/** The oldest release that package.json allows, and the newest seen of each later line. */
export const nodeJudges = [
  { name: "node-20", version: "v20.19.0", binaries: ["node"] },
  { name: "node-22", version: "v22.23.3", binaries: ["node"] },
  { name: "node-24", version: "v24.21.0", binaries: ["node"] },
  { name: "node-26", version: "v26.10.0", binaries: ["node"] },
] as const satisfies readonly NodeJudge[];

export const judges = [...goJudges, ...nodeJudges] as const;

export type JudgeName = (typeof judges)[number]["name"];
