/** The file and line of content that an error comes from: `base/grafana/config.ts:12`, if any. */
export function contentPlace(error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return /\b(?:base|apps|clusters|overlays)\/[\w./-]+\.ts(?::\d+)?/.exec(stack)?.[0];
}
