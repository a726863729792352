/** What a section about an alert consists of. */
export const runbookParts = ["Meaning", "Impact", "Diagnosis", "Mitigation"] as const;

export interface RunbookSection {
  readonly title: string;
  /** Those of its parts that say something: `**Meaning.** ...`. */
  readonly parts: readonly string[];
}

/** The sections of a RUNBOOK.md in Markdown. */
export function runbookSections(markdown: string): RunbookSection[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = ""] = section.split("\n", 1);
      const parts = section.matchAll(/^\*\*(\w+)\.\*\*\s+(?!\*\*\w+\.\*\*)\S/gm);
      return { title: title.trim(), parts: [...parts].map(([, part = ""]) => part) };
    });
}
