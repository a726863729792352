/**
 * Makes a pure function of an object compute its result once per object. Clusters share the objects in
 * which they do not differ, so a check that looks at one object alone costs only what is new.
 */
export function remembered<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const results = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.value;
    const value = compute(key);
    results.set(key, { value });
    return value;
  };
}
