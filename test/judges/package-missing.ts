/** A program of Debian's that a test asks is not installed. The test is then shown as skipped: see `environment.mjs`. */
export class PackageMissing extends Error {
  /** Why a test that meets this is skipped. */
  readonly skips: string;

  constructor(name: string) {
    super(`test/judges: Cannot find ${name}: install it with \`apt-get install ${name}\``);
    this.name = "PackageMissing";
    this.skips = `not installed: ${name}`;
  }
}
