/**
 * The annotation of an ExternalSecret that says what somebody must know who sets or changes a value: by key of
 * the Secret, or `entry` where all of an entry is taken.
 */
export function aboutSecret(key = "entry"): string {
  return `about/${key}`;
}
