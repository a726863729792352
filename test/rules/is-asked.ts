/** Whether a rule (`node-exporter NodeClockSkew/warning`) is among those named: by component or by alert. */
export function isAsked({ name }: { readonly name: string }, names: readonly string[]): boolean {
  return names.length === 0 || name.split(/[ /]/).some((part) => names.includes(part));
}
