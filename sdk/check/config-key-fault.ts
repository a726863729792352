/** Why a key of a ConfigMap or a Secret is none, or undefined: https://kubernetes.io/docs/concepts/configuration/configmap/ */
export function configKeyFault(key: string): string | undefined {
  if (key.length > 253) return `has ${key.length} characters, but 253 is the most`;
  if (key === "." || key.startsWith("..")) return "is a path, not a file";
  return /^[-._A-Za-z0-9]+$/.test(key) ? undefined : "may hold letters, digits, -, _ and . only";
}
