/** What a program fills in: `$(NAME)`, `${NAME}`, `${file:...}`, `$__file{...}`, `%(name)s`, `%s`, `{{ ... }}`. */
const reference =
  /\$\([^()]+\)|\$(?:__\w+)?\{(?![^{}]*:-[^{}])[^{}]+\}|%(?:\(\w+\))?s|\{\{[^]*?\}\}/g;

/** What else stands beside a reference that is a secret itself: letters and digits in one word. */
const remainder = /\b(?=\w*\d)(?=\w*[A-Za-z])\w{6,}/;

/** What is done with something instead of it, and how long it lasts. */
const about =
  /^(?:|true|false|yes|no|on|off|none|null|enabled|disabled|required|optional|drop|keep|redact|\d+(?:ms|[smhdwy]))$/i;

/** By which programs look a value up: `/etc/password`, `$TOKEN`, Argo CD's `$secret:key`, `env://TOKEN`, `$(cat ...`. */
const lookedUp = /^(?:(?:~|\.{1,2})?\/[\w./-]*|\$\w[\w-]*(?:[.:][\w.-]+)*|env:\/\/\w+|\$\(.*)$/;

/** Whether a value stands there itself: it is neither empty, a switch nor a path, nor does a program fill it in. */
export function isLiteral(value: string): boolean {
  const text = value.trim();
  if (about.test(text) || lookedUp.test(text)) return false;
  const rest = text.replaceAll(reference, " ");
  return rest === text || remainder.test(rest);
}
