/** What a program's makers say of its end. A component that says nothing of it is looked after. */
export interface Lifecycle {
  /** `deprecated`: its makers have named the end; `endOfLife`: nobody mends it any more, not its security either. */
  readonly status: "deprecated" | "endOfLife";
  /** The day from which that holds, `YYYY-MM-DD`. */
  readonly since: string;
  /** Where its makers say so. */
  readonly evidence: string;
  /** What takes its place: `Alloy`. */
  readonly successor: string;
}
