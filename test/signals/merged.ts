/** Sections of a configuration, by name. */
export interface Sections {
  readonly [name: string]: unknown;
}

/** A configuration in which what some sections say takes the place of what it says there, and all else stays. */
export function merged(made: Sections, ...more: readonly Sections[]): Sections {
  return more.flatMap(Object.entries).reduce<Sections>((all, [name, said]) => {
    const known = all[name];
    return { ...all, [name]: isSection(known) && isSection(said) ? merged(known, said) : said };
  }, made);
}

function isSection(value: unknown): value is Sections {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
