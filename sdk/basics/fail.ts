/** Exit codes of every command. */
export const exitCodes = {
  ok: 0,
  /** `check`: the committed tree is not what the code makes. */
  differs: 1,
  /** Content is rejected; nothing was written. */
  rejected: 2,
  /** The command could not do its work: wrong arguments, a full disk, another run. */
  failed: 3,
} as const;

/** An error whose message is meant for a person as it stands: where, what, why, what to do. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}
