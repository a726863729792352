/**
 * A test of the content asks for something that this fleet does not have, such as a cluster that runs Grafana
 * in public. The test is then shown as skipped: see `judges/environment.mjs`.
 */
export class NotInFleet extends Error {
  /** Why a test that meets this is skipped. */
  readonly skips: string;

  constructor(what: string) {
    super(`clusters/: Cannot find ${what}: no cluster of the fleet is or has it`);
    this.name = "NotInFleet";
    this.skips = `not in this fleet: ${what}`;
  }
}
