/** A line as the store gives it back. */
export interface Line {
  readonly labels: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The lines of a tenant that a selector matches, the oldest first. */
export async function linesOf(url: string, tenant: string, selector: string): Promise<Line[]> {
  const start = String((Date.now() - 3_600_000) * 1e6);
  const query = new URLSearchParams({
    query: selector,
    start,
    limit: "5000",
    direction: "forward",
  });
  const answer = await fetch(`${url}/loki/api/v1/query_range?${query}`, {
    headers: { "X-Scope-OrgID": tenant },
  });
  if (!answer.ok) throw new Error(`Loki answers ${answer.status}: ${await answer.text()}`);
  const { data } = (await answer.json()) as Answer;
  return data.result
    .flatMap(({ stream, values }) =>
      values.map(([time, text]) => ({ time: BigInt(time), labels: stream, text })),
    )
    .sort((left, right) => Number(left.time - right.time))
    .map(({ labels, text }) => ({ labels, text }));
}

interface Answer {
  readonly data: {
    readonly result: readonly {
      readonly stream: Readonly<Record<string, string>>;
      readonly values: readonly (readonly [time: string, text: string])[];
    }[];
  };
}
