/** Why a rule is neither an alert nor a recording; undefined where it is one of them. An empty name is none. */
export function ruleKindFault({
  alert,
  record,
}: {
  readonly alert?: unknown;
  readonly record?: unknown;
}): { readonly message: string; readonly hint: string } | undefined {
  if (alert && record) {
    return {
      message: `is the alert ${JSON.stringify(alert)} and the record ${JSON.stringify(record)} at once`,
      hint: "make two rules of it",
    };
  }
  if (alert || record) return undefined;
  return { message: "neither alerts nor records", hint: 'give it a name by "alert" or "record"' };
}
