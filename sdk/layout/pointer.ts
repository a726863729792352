/** Appends one step to a JSON Pointer (RFC 6901). */
export function pointer(parent: string, step: string | number): string {
  return `${parent}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
