/** The series of a scene: `{ node_load5: "1x9" }`, those of node a without its labels, which are added. */
export function onNode(series: Readonly<Record<string, string>>): Record<string, string> {
  const node = 'job="node-exporter", instance="a"';
  return Object.fromEntries(
    Object.entries(series).map(([name, values]) => [
      name.includes("{") ? name.replace("{", `{${node}, `) : `${name}{${node}}`,
      values,
    ]),
  );
}

export const nodeLabels = { job: "node-exporter", instance: "a" };
