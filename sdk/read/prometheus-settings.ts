import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import { remembered } from "../basics/remembered.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import { usualInterval } from "./scrapes.ts";
import { yamlDocuments } from "./yaml-documents.ts";

/** What one Prometheus says of itself that decides what rules may ask of it. */
export interface PrometheusSettings {
  readonly application: string;
  readonly externalLabels: Readonly<Record<string, string>>;
  /** By their names in Prometheus' flag `--enable-feature`. */
  readonly features: readonly string[];
  readonly evaluationInterval: string;
  /** The label that it writes on every series with the namespace of what brought it. */
  readonly enforcedNamespaceLabel?: string;
}

/** The part of a prometheus.yml that is read here. */
interface PrometheusFile {
  readonly global?: {
    readonly evaluation_interval?: string;
    readonly external_labels?: Readonly<Record<string, string>>;
    readonly extra_scrape_metrics?: boolean;
  };
}

/** Of every Prometheus of a cluster, run by the operator or with a prometheus.yml of its own. */
export function prometheusSettings({ applications }: EvaluatedCluster): PrometheusSettings[] {
  return applications.flatMap(({ name: application, objects }) =>
    objects.flatMap((object): PrometheusSettings[] => {
      const { spec } = ofKind(object, "Prometheus") ?? {};
      if (spec) {
        const { externalLabels = {}, enableFeatures = [], enforcedNamespaceLabel } = spec;
        return [
          {
            ...{ application, externalLabels, features: enableFeatures },
            evaluationInterval: spec.evaluationInterval ?? usualInterval,
            ...(enforcedNamespaceLabel !== undefined && { enforcedNamespaceLabel }),
          },
        ];
      }
      const ofFile = fileOf(object);
      return ofFile ? [{ application, ...ofFile }] : [];
    }),
  );
}

/** What the prometheus.yml in a ConfigMap says; undefined where an object holds none. */
const fileOf = remembered(
  (object: KubernetesObject): Omit<PrometheusSettings, "application"> | undefined => {
    const file = ofKind(object, "ConfigMap")?.data?.["prometheus.yml"];
    if (file === undefined) return undefined;
    const read = readFile(globalPart.exec(file)?.[0] ?? file);
    const { external_labels, evaluation_interval, extra_scrape_metrics } = read.global ?? {};
    return {
      externalLabels: external_labels ?? {},
      features: extra_scrape_metrics ? ["extra-scrape-metrics"] : [],
      // Prometheus' own default, which is not the operator's.
      evaluationInterval: evaluation_interval ?? "1m",
    };
  },
);

/** What is read here, where it stands as a block: reading all scrapes would take longer than all laws about rules. */
const globalPart = /^global:\n(?:(?:[ #].*)?\n)*/m;

function readFile(text: string): PrometheusFile {
  const [document] = yamlDocuments(text).documents;
  return document && "value" in document ? (document.value as PrometheusFile) : {};
}
