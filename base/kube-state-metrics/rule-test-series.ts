/** The series of a scene: `{ 'kube_x{pod="a"}': "1x9" }` without the job, which is added. */
export function seen(series: Readonly<Record<string, string>>): Record<string, string> {
  const job = 'job="kube-state-metrics"';
  return Object.fromEntries(
    Object.entries(series).map(([name, values]) => [name.replace("{", `{${job}, `), values]),
  );
}

/** Labels of an alert whose expression keeps them: those given and the job. */
export function kept(labels: Readonly<Record<string, string>>): Record<string, string> {
  return { job: "kube-state-metrics", ...labels };
}
