/** What is masked in attributes, in those of events, and in log lines. Patterns are Go's (RE2), found anywhere. */
export interface PersonalData {
  /** Attributes whose whole value goes, by their names. */
  readonly keys: readonly string[];
  /** What goes wherever it stands in a value. */
  readonly values: readonly string[];
}

/**
 * What people and their credentials are told by. Names of attributes as OpenTelemetry's conventions have them
 * (https://opentelemetry.io/docs/specs/semconv/registry/attributes/: user, enduser, client, http).
 */
export const personalData: PersonalData = {
  keys: [
    "(?i)^(end)?user\\.(id|name|full_name|email|hash)$",
    "(?i)^client\\.address$",
    "(?i)^http\\.(request|response)\\.header\\.(authorization|cookie|set-cookie|x-api-key|x-forwarded-for)$",
    "(?i)(password|passwd|secret|api_?key|access_?token|refresh_?token|e-?mail|phone)",
  ],
  values: [
    // Addresses of mail.
    "[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z]{2,}",
    // Numbers of payment cards: 13 to 19 digits of the large networks, with or without gaps.
    "\\b[3-6]\\d{3}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{1,7}\\b",
    // IBANs.
    "\\b[A-Z]{2}\\d{2}( ?[A-Z0-9]{4}){3,7}( ?[A-Z0-9]{1,3})?\\b",
    // JSON web tokens.
    "\\beyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*",
  ],
};
