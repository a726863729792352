const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const part = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** Why a label's or annotation's key is none (`prefix/name`, the prefix optional), or undefined. */
export function keyFault(key: string): string | undefined {
  const parts = key.split("/");
  if (parts.length > 2) return "has more than one /";
  const name = parts.at(-1)!;
  const prefix = parts.length === 2 ? parts[0]! : undefined;
  if (prefix !== undefined && (prefix.length > 253 || !subdomain.test(prefix))) {
    return "has a prefix that is no DNS subdomain of at most 253 characters";
  }
  if (name.length > 63) return `has ${name.length} characters after the prefix, but 63 is the most`;
  return part.test(name) ? undefined : "may hold letters, digits, -, _ and ., neither at an end";
}

/** Why a label's value is none, or undefined. */
export function labelFault(value: string): string | undefined {
  if (value.length > 63) return `has ${value.length} characters, but 63 is the most`;
  if (value === "" || part.test(value)) return undefined;
  return `"${value}" may hold letters, digits, -, _ and ., neither at an end`;
}
