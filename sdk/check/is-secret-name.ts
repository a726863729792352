const holds =
  /\b(?:access|account|api|auth|encryption|master|private|secret|shared|signing) key\b|\b\w*(?:apikey|credentials?|pass(?:phrase|wd|word)|secret|token)\b|\bpwd\b/g;

/** Whatever stands after it says that a secret is not what it holds, but something about one. */
const about =
  /\b(?:age|algorithm|allowed|audience|auth|claim|class|count|dir|directory|duration|enabled|endpoint|expiration|expiry|field|file|format|header|host|id|interval|issuer|key|keys|length|lifetime|limit|max|min|mode|name|names|namespace|path|policy|prefix|provider|ref|required|rotation|scope|scopes|seconds|size|store|strength|timeout|ttl|type|uri|url|user|username|version)\b/;

/** Whether a setting of this name holds a secret: `DATABASE_PASSWORD`, `apiKey`, not `PASSWORD_FILE`. */
export function isSecretName(name: string): boolean {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/[^A-Za-z0-9]+/g, " ")
    .toLowerCase();
  // So charts call a Secret that they do not make themselves.
  if (/\bexisting\b/.test(words)) return false;
  return [...words.matchAll(holds)].some(
    ({ 0: found, index }) => !about.test(words.slice(index + found.length)),
  );
}
