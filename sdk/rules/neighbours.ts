import type { FiringScene, QuietScene } from "./rule-test.ts";

type Labels = Readonly<Record<string, string>>;
type Series = QuietScene["series"];

/** A scene that follows from others, and what stands beside them in it. */
export type Derived<S extends QuietScene> = S & { readonly beside: string };

const everyJob: readonly Labels[] = [{ job: "stranger" }];

/** A firing scene next to quiet ones, as strangers, whom the alert does not mean, and as siblings. */
export function firingNeighbours(
  fires: FiringScene,
  quiet: readonly QuietScene[],
): Derived<FiringScene>[] {
  const others = quiet.filter((scene) => areTogether(fires, scene));
  const asStrangers = others.length > 0 ? others : [fires];
  return [
    ...asStrangers.flatMap(({ series }) => nextToStrangers(fires, series, fires.strangers)),
    ...others.flatMap(({ series }) => nextToSiblings(fires, series)),
  ];
}

/** A quiet scene next to a firing one that the alert does not mean. */
export function quietNeighbours<S extends QuietScene>(quiet: S, fires: FiringScene): Derived<S>[] {
  if (!areTogether(fires, quiet)) return [];
  return nextToStrangers(quiet, fires.series, fires.strangers);
}

function areTogether(fires: FiringScene, quiet: QuietScene): boolean {
  return quiet.at === fires.at && quiet.interval === fires.interval;
}

function nextToStrangers<S extends QuietScene>(
  scene: S,
  others: Series,
  strangers = everyJob,
): Derived<S>[] {
  return strangers.flatMap((labels) => {
    const beside = `next to a stranger of ${JSON.stringify(labels)}`;
    return joined(scene, relabelled(others, labels)).map((one) => ({ ...one, beside }));
  });
}

/** Next to a quiet one that differs in one label of the alert, if all their series have it alike. */
function nextToSiblings(fires: FiringScene, quiet: Series): Derived<FiringScene>[] {
  return Object.entries(fires.labels ?? {}).flatMap(([label, value]) => {
    const names = Object.keys({ ...fires.series, ...quiet });
    if (fires.shared?.includes(label)) return [];
    const alike = names.every((name) => pattern(label).exec(name)?.[2] === quoted(value));
    const beside = `next to a quiet sibling of another ${label}`;
    const copies = alike ? relabelled(quiet, { [label]: "sibling" }) : {};
    return joined(fires, copies).map((one) => ({ ...one, beside }));
  });
}

function joined<S extends QuietScene>(scene: S, others: Series): S[] {
  const added = Object.keys(others).some((series) => !(series in scene.series));
  return added ? [{ ...scene, series: { ...others, ...scene.series } }] : [];
}

/** Copies of the series that have all of these labels, with these values. */
function relabelled(series: Series, labels: Labels): Series {
  const wanted = Object.entries(labels);
  const copies = Object.entries(series).flatMap(([name, values]) => {
    if (!wanted.every(([label]) => pattern(label).test(name))) return [];
    const copy = wanted.reduce(
      (text, [label, value]) =>
        text.replace(pattern(label), (_, before: string) => before + label + "=" + quoted(value)),
      name,
    );
    return [[copy, values]];
  });
  return Object.fromEntries(copies) as Series;
}

function pattern(label: string): RegExp {
  return new RegExp(`([{,]\\s*)${label}\\s*=\\s*("(?:[^"\\\\]|\\\\.)*")`);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
