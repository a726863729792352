import type { FiringScene, QuietScene } from "../model/rule-test.ts";
import { labelOf, withLabels } from "./series-labels.ts";

type Labels = Readonly<Record<string, string>>;
type Series = QuietScene["series"];

/** A scene that follows from others, and what stands beside them in it. */
export type Derived<S extends QuietScene> = S & { readonly beside: string };

/** Every metric is of a job, and a kubelet serves several kinds of them on several paths. */
const usual: readonly Labels[] = [{ job: "stranger" }, { metrics_path: "/stranger" }];

/** A firing scene next to quiet ones, as strangers, whom the alert does not mean, and as siblings. */
export function firingNeighbours(
  fires: FiringScene,
  quiet: readonly QuietScene[],
): Derived<FiringScene>[] {
  const together = quiet.filter((scene) => areTogether(fires, scene));
  const asStrangers = together.length > 0 ? together : [fires];
  return joined(fires, {
    ...merged(together.map(({ series }, index) => siblings(fires, series, `sibling${index + 1}`))),
    ...merged(asStrangers.map(({ series }) => strangers(fires, series))),
  });
}

/** A quiet scene next to a firing one that the alert does not mean. */
export function quietNeighbours<S extends QuietScene>(quiet: S, fires: FiringScene): Derived<S>[] {
  return areTogether(fires, quiet) ? joined(quiet, strangers(fires, fires.series)) : [];
}

function areTogether(fires: FiringScene, quiet: QuietScene): boolean {
  return quiet.at === fires.at && quiet.interval === fires.interval;
}

function strangers(fires: FiringScene, series: Series): Series {
  return merged((fires.strangers ?? usual).map((labels) => relabelled(series, labels)));
}

/** Quiet ones that differ in one label of the alert, if all series have it alike. */
function siblings(fires: FiringScene, quiet: Series, name: string): Series {
  const series = Object.keys({ ...fires.series, ...quiet });
  const copies = Object.entries(fires.labels ?? {}).map(([label, value]) => {
    const alike = series.every((one) => labelOf(one, label) === JSON.stringify(value));
    return alike && !fires.shared?.includes(label) ? relabelled(quiet, { [label]: name }) : {};
  });
  return merged(copies);
}

/** Where two have the same series, the first counts. */
function merged(all: readonly Series[]): Series {
  return Object.assign({}, ...[...all].reverse()) as Series;
}

function joined<S extends QuietScene>(scene: S, others: Series): Derived<S>[] {
  const copies = Object.keys(others).filter((series) => !(series in scene.series));
  if (copies.length === 0) return [];
  const beside = ` among ${copies.length} strangers or siblings`;
  return [{ ...scene, beside, series: { ...others, ...scene.series } }];
}

/** Copies of the series that have all of these labels, with these values. */
function relabelled(series: Series, labels: Labels): Series {
  const copies = Object.entries(series).flatMap(([name, values]) =>
    Object.keys(labels).every((label) => labelOf(name, label) !== undefined)
      ? [[withLabels(name, labels), values]]
      : [],
  );
  return Object.fromEntries(copies) as Series;
}
