/**
 * What tests of several do, one test for each: the first one starts it for all, so that they wait side by side, and each
 * fails for its own.
 */
export function sideBySide<Name extends string>(
  names: readonly Name[],
  run: (name: Name) => Promise<void>,
): (name: Name) => Promise<void> {
  let begun: ReadonlyMap<Name, Promise<void>> | undefined;
  return (name) => {
    begun ??= new Map(names.map((one) => [one, run(one)]));
    // Who fails before its test is asked fails there.
    for (const one of begun.values()) one.catch(() => undefined);
    return begun.get(name)!;
  };
}
