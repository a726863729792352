/** What Windows keeps for devices, whatever follows the first dot. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** What file systems take as one name, in bytes. */
const longest = 255;

/**
 * Why a file or folder of this name would not come out of a clone as it went into the tree, or undefined.
 * Names that begin with a dot are other programs' own: git reads `.gitignore` and `.gitattributes` in any
 * folder and takes no `.git`, and the write path clears away `.generate-*`.
 */
export function nameFault(name: string): string | undefined {
  const bytes = Buffer.byteLength(name);
  if (bytes > longest) return `is a name of ${bytes} bytes, but ${longest} is the most`;
  if (name.startsWith("."))
    return "begins with a dot, as what git and the write path keep for themselves";
  if (/[. ]$/.test(name)) return "ends with a dot or a blank, which Windows drops";
  return devices.test(name) ? "is a device on Windows" : undefined;
}
