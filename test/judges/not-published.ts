/**
 * A program that nobody publishes where judges come from, neither as a module that is served nor as a package of
 * Debian's. The test is then shown as skipped, and no run fails for that: see `environment.mjs`.
 */
export class NotPublished extends Error {
  /** Why a test that meets this is skipped. */
  readonly skips: string;

  constructor(program: string, releases: string) {
    super(`test/judges: Cannot find ${program}: put one of ${releases} on the PATH`);
    this.name = "NotPublished";
    this.skips = `not published: ${program}`;
  }
}
