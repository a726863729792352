/**
 * Prometheus' own functions. Source: prometheus/prometheus v0.313.2, template/template.go. `tmpl` is
 * left out: it exists in console pages only.
 */
const own = `args externalURL first graphLink humanize humanize1024 humanizeDuration humanizePercentage
  humanizeTimestamp label match now parseDuration pathPrefix query reReplaceAll safeHtml sortByLabel
  stripDomain stripPort strvalue tableLink title toDuration toLower toTime toUpper urlQueryEscape value`;

/** https://pkg.go.dev/text/template#hdr-Functions */
const builtIn =
  "and call eq ge gt html index js le len lt ne not or print printf println slice urlquery";

const functions = new Set([...own.split(/\s+/), ...builtIn.split(" "), "true", "false", "nil"]);
const opening = new Set(["if", "range", "with", "define", "block"]);
const keywords = new Set([...opening, "else", "end", "template", "break", "continue"]);
/** What every rule's template begins with. Source: rules/alerting.go. */
const given = ["$", "$labels", "$externalLabels", "$externalURL", "$value"];

/** What is wrong with the template of a label or annotation, in words; nothing where all is well. */
export function templateFaults(text: string): string[] {
  const actions: string[] = [];
  let rest = text;
  for (let start = rest.indexOf("{{"); start >= 0; start = rest.indexOf("{{")) {
    const action =
      /^\{\{(-\s)?((?:"(?:[^"\\]|\\.)*"|`[^`]*`|(?!\}\}|\{\{|["`])[^])*?)(\s-)?\}\}/.exec(
        rest.slice(start),
      );
    if (!action) return [`"${rest.slice(start, start + 30)}" is not closed`];
    actions.push(action[2] ?? "");
    rest = rest.slice(start + action[0].length);
  }
  if (rest.includes("}}")) return [`"}}" closes what nothing opened`];
  return [...blockFaults(actions), ...wordFaults(actions)];
}

function blockFaults(actions: readonly string[]): string[] {
  let open = 0;
  for (const action of actions) {
    const word = /^\s*(\w+)/.exec(action)?.[1] ?? "";
    if (opening.has(word)) open++;
    if (word === "end") open--;
    if (open < 0) return ['"end" ends what nothing began'];
  }
  return open > 0 ? ['"end" is missing'] : [];
}

function wordFaults(actions: readonly string[]): string[] {
  const variables = new Set(given);
  const faults: string[] = [];
  for (const action of actions) {
    if (/^\s*\/\*/.test(action)) continue;
    const code = action.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)*'/g, '""');
    if (code.trim() === "") faults.push('"{{}}" is empty');
    for (const [, variable = ""] of code.matchAll(/(\$\w*)\s*(?:,\s*\$\w+\s*)?:=/g))
      variables.add(variable);
    for (const [, variable = ""] of code.matchAll(/,\s*(\$\w*)\s*:=/g)) variables.add(variable);
    for (const [word] of code.matchAll(/[$.]?[\w$]+(?:\.\w+)*/g)) {
      const fault = wordFault(word, variables);
      if (fault) faults.push(fault);
    }
  }
  return faults;
}

function wordFault(word: string, variables: ReadonlySet<string>): string | undefined {
  if (/^[.\d]/.test(word)) return undefined;
  if (word.startsWith("$")) {
    const name = word.split(".")[0] ?? "";
    return variables.has(name) ? undefined : `"${name}" is no variable`;
  }
  return functions.has(word) || keywords.has(word) ? undefined : `"${word}" is no function`;
}

/** Names that a template may mean, to help after a typing mistake. */
export const templateFunctions: readonly string[] = [...functions];
