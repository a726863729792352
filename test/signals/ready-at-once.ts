/**
 * A store's configuration with an ingester that is ready once it may take data. Unless said it waits for a quarter of a
 * minute more, so that replicas which are exchanged one after the other know of each other.
 *
 * @param section what the store calls what its ingester says of itself in the ring
 */
export function readyAtOnce(made: object, section: "lifecycler" | "ring"): object {
  const { ingester } = made as { readonly ingester: Readonly<Record<string, object>> };
  const said = { ...ingester[section], min_ready_duration: "0s" };
  return { ...made, ingester: { ...ingester, [section]: said } };
}
