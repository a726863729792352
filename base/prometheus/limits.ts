/** What one scrape of a program of others may bring. What brings more is thrown away whole, and told. */
export interface ScrapeLimits {
  /** Samples after relabeling. */
  readonly samples: number;
  /** Targets of one monitor. Beyond that none of them is scraped. */
  readonly targets: number;
  /** Labels of one series, and how long their names and values are, in bytes. */
  readonly labels: number;
  readonly labelName: number;
  readonly labelValue: number;
  /** The size of the uncompressed response: `16MB`. It is read into memory before anything is counted. */
  readonly body: string;
}

/** What an annotated pod may bring: nobody was asked whether there may be many of them. */
export function ofAnnotated({
  limits,
  annotatedSamples,
}: Readonly<{ limits: ScrapeLimits; annotatedSamples: number }>): ScrapeLimits {
  return { ...limits, samples: Math.min(annotatedSamples, limits.samples) };
}

/** What holds whatever a monitor says itself; one that asks for less gets less. */
export function enforced(limits: ScrapeLimits) {
  return {
    enforcedSampleLimit: limits.samples,
    enforcedTargetLimit: limits.targets,
    enforcedLabelLimit: limits.labels,
    enforcedLabelNameLengthLimit: limits.labelName,
    enforcedLabelValueLengthLimit: limits.labelValue,
    enforcedBodySizeLimit: limits.body,
  };
}

/**
 * What one ScrapeConfig says of itself. The number of targets is left out: who has many pods would else blind
 * everybody's.
 */
export function ofScrapeConfig({ samples, labels, labelName, labelValue, body }: ScrapeLimits) {
  return {
    bodySizeLimit: body,
    sampleLimit: samples,
    labelLimit: labels,
    labelNameLengthLimit: labelName,
    labelValueLengthLimit: labelValue,
  };
}
