import type { FiringScene } from "../model/rule-test.ts";
import { labelOf, withLabels } from "./series-labels.ts";

/** A firing scene with what makes it another one than that which is written down. */
export type Variant = FiringScene & { readonly beside: string };

/** A firing scene as its `also` and its `begins` vary it. */
export function variantsOf({ also = [], begins, ...scene }: FiringScene): Variant[] {
  const others = also.map((labels) => ({
    ...relabelled(scene, labels),
    beside: ` with ${Object.values(labels).join(", ")}`,
  }));
  if (!begins) return others;
  const series = { ...scene.series, ...begins.series };
  return [...others, { ...scene, ...begins, series, beside: " where it begins later" }];
}

/** The scene with other values of labels, in its series, in its alert's labels and in its words. */
function relabelled(
  { labels = {}, description, summary, ...scene }: FiringScene,
  others: Readonly<Record<string, string>>,
): FiringScene {
  const isMeant = (name: string) =>
    Object.keys(others).every((label) => labelOf(name, label) === JSON.stringify(labels[label]));
  const series = Object.entries(scene.series).map(([name, values]) => [
    isMeant(name) ? withLabels(name, others) : name,
    values,
  ]);
  const own = Object.keys(labels).filter((label) => label in others);
  const said = (text: string) =>
    own.reduce((all, label) => all.replaceAll(labels[label] ?? "", others[label] ?? ""), text);
  return {
    ...scene,
    series: Object.fromEntries(series) as FiringScene["series"],
    labels: { ...labels, ...Object.fromEntries(own.map((label) => [label, others[label] ?? ""])) },
    ...(description !== undefined && { description: said(description) }),
    ...(summary !== undefined && { summary: said(summary) }),
  };
}
