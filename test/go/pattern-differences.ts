/** Awkward patterns of which the library that we read them with and Go disagree, and why that stays. */
export const differentInLibrary: Readonly<Record<string, string>> = {
  "(?P<n>a)(?P<n>b)": "RE2 refuses a name given twice; Go takes it, and no matcher reads the name",
  "[[:]": "the library takes it for the beginning of [[:alpha:]]",
  "\\p{Emoji}": "the library knows classes of ECMAScript besides those of RE2",
};

/** Go 1.25 learned the long names of classes, in any case; Prometheus' copy of its regexp did not. */
export const newInGo: readonly string[] = ["\\p{greek}", "\\p{Letter}", "\\p{ASCII}"];
