/** Words that Go's reader looks up first: nothing, truth, what is no finite number, and the merge key. */
const words = new Set(
  " ~ null Null NULL true True TRUE false False FALSE << .nan .NaN .NAN .inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF".split(
    " ",
  ),
);
/** A number once each `_` is out, with the prefixes that strconv.ParseInt knows: `0X1F`, `0o+7`, `1e_3`. */
const number = /^[-+]?(0x[\da-f]+|0[bo][-+]?\d+|(\d+\.?\d*|\.\d+)(e[-+]?\d+)?)$/i;
/** A day, and whatever time follows it. */
const moment = /^\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$/;

/**
 * Whether Go's YAML readers take a text that stands bare for just that text (resolve.go of go.yaml.in/yaml v3,
 * by which kustomize reads objects; v2 adds `yes`, `on` and the like). In doubt it says no.
 */
export function readsAsText(text: string): boolean {
  if (words.has(text)) return false;
  return !/^[-+.\d]/.test(text) || !(moment.test(text) || number.test(text.replaceAll("_", "")));
}
