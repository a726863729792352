/** Temporary files stand beside their target, so that the rename stays within one file system. */
const prefix = ".generate-";

export function temporaryName(name: string): string {
  return `${prefix}${process.pid}-${name}`.slice(0, 200);
}

/** Whether a file is what a killed run left behind. */
export function isTemporary(name: string): boolean {
  return /^\.generate-\d+-/.test(name);
}
