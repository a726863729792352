/** The recommended label that every object and selector carries; short on purpose: selectors are immutable. */
export function nameLabel(component: string): { "app.kubernetes.io/name": string } {
  return { "app.kubernetes.io/name": component };
}
