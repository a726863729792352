/** A judge that a test asks is not built. The test is then shown as skipped: see `environment.mjs`. */
export class JudgeMissing extends Error {
  /** Why a test that meets this is skipped. */
  readonly skips: string;

  constructor(program: string, name: string) {
    super(
      `test/judges: Cannot run ${program}: "${name}" is not built for the pinned version. ` +
        `Build it with \`npm run judges -- ${name}\``,
    );
    this.name = "JudgeMissing";
    this.skips = `not built: ${name}`;
  }
}
