/** What to write so that a finding is accepted: `or write waive("removals", ...) in clusters/index.ts`. */
export function waiverLine(check: string, object: string): string {
  return `or write waive("${check}", "${object}", "<why>", "<YYYY-MM-DD>") in clusters/index.ts`;
}
