/** What holds a secret by its name, as words: that of a key of something, those that end so, and those that are one word. */
const holds = new RegExp(
  [
    /\b(?:access|account|api|auth|encryption|master|private|secret|shared|signing) keys?\b/,
    /\b\w*(?:apikeys?|credentials?|pass(?:phrases?|wds?|words?)|secret|token)\b/,
    /(?<!\b(?:max|min|num) )\b\w*tokens\b|\bpwd\b|\brequirepass\b/,
    // Elsewhere it is a verb, and so it is in the configuration of nginx.
    /(?<!\b(?:fastcgi|grpc|proxy|scgi|uwsgi) )\bpass$|\bredis auth$|\bauthorization$/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** Whatever stands after it says that a secret is not what it holds, but something about one. */
const about =
  /\b(?:age|alg|algorithm|allowed|audiences?|auth|claim|class|connector|count|creation|dir|directory|duration|enabled|encryption|endpoint|env|expiration|expiry|field|file|flow|format|header|helpers?|hint|host|id|interval|issuer|key|keys|length|lifespan|lifetime|limit|max|min|mode|mtime|name|names|namespace|path|pattern|policy|prefix|provider|redirect|ref|required|response|rotation|scope|scopes|seconds|size|store|strength|timeout|ttl|type|uri|url|user|username|version)\b/;

/** So charts call a Secret that they do not make themselves. */
const ofSecret =
  /\bexisting\b|\b(?:config|credentials?|env|environment|from|passwords?|pull|ssh key|superuser|tls|user) secret$/;

/** Whether a setting of this name holds a secret: `DATABASE_PASSWORD`, `apiKey`, not `PASSWORD_FILE`. */
export function isSecretName(name: string): boolean {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/[^A-Za-z0-9]+/g, " ")
    .toLowerCase();
  if (ofSecret.test(words)) return false;
  return [...words.matchAll(holds)].some(
    ({ 0: found, index }) => !about.test(words.slice(index + found.length)),
  );
}
