const known = new WeakSet<object>();

/** Plain data that nobody changes from then on, however deep: whoever tries fails at that line. Returns its argument. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || known.has(value)) return value;
  known.add(value);
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}
