import fc from "fast-check";
import { functions, type ValueType } from "../../sdk/promql/functions.ts";

type Text = fc.Arbitrary<string>;

function words(text: string): Text {
  return fc.constantFrom(...text.split(" "));
}

/** A word with blanks around it. */
function spaced(text: string): Text {
  return words(text).map((word) => ` ${word} `);
}

/** Texts one after the other; what is no arbitrary stands as it is. */
function row(...parts: readonly (Text | string)[]): Text {
  return fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
    .map((texts) => texts.join(""));
}

function maybe(part: Text): Text {
  return fc.oneof({ weight: 2, arbitrary: fc.constant("") }, part);
}

/** Nearly always the right thing in a place, else something that may be wrong there. */
function mostly(right: Text, odd: Text): Text {
  return fc.oneof({ weight: 24, arbitrary: right }, odd);
}

function listOf(part: Text, maxLength: number): Text {
  return fc.array(part, { maxLength }).map((parts) => parts.join(", "));
}

const number = words("0 1 2.5 .5 1e3 1E-2 0x1F 0755 08 1_000 Inf NaN 5m 1h30m 90s 1d 500ms");
const string = mostly(
  fc.constantFrom(
    '""',
    '"a"',
    "'a'",
    "`a`",
    '"a\\\\.b"',
    "`\\d`",
    '"\\u00e4\\x41\\101\\n"',
    "'\"'",
  ),
  fc.constantFrom('"\\."', '"\\d"', '"\\\'"', '"\\x4"', '"\\400"', '"\\ud800"', "`\n`", '"a\nb"'),
);
const pattern = mostly(
  fc.constantFrom('".*"', '".+"', '"a|b"', '"(?i:a)"', "`\\d+`", '"[[:alpha:]]"', '"|a"'),
  fc.constantFrom('"a)(b"', '"(?=a)"', '"("', "`\\1`", '"*"', '"a{1001}"'),
);
const label = mostly(
  words("a b instance on by sum offset bool group_left \"a\" 'a.b' start atan2 fill step"),
  words('inf NaN "" 1 -'),
);
const metric = mostly(
  words("up x a:b sum by start end fill step max_of and info rate without topk range"),
  words("on nan ignoring atan2 bool group_left"),
);
const matcher = fc.oneof(
  { weight: 4, arbitrary: row(label, words("= !="), string) },
  { weight: 4, arbitrary: row(label, words("=~ !~"), pattern) },
  { weight: 2, arbitrary: row(words('__name__ "__name__"'), words("= !="), string) },
  string,
  row(label, words("== ~ <"), string),
);
const matchers = row("{", listOf(matcher, 2), words(" ,"), "}");
const selector = fc.oneof(
  { weight: 4, arbitrary: words("up x a:b") },
  metric,
  row("{", listOf(matcher, 2), "}"),
  row(metric, "{", listOf(matcher, 2), mostly(fc.constant(""), fc.constant(",")), "}"),
);
const duration = mostly(
  words("5m 1h 30s 1h30m 300 1.5 5 1e3 0x10"),
  words("0s 0 -5m 9.5e10 Inf 5 1m1h a"),
);
const time = fc.oneof(number, words("-1 start() end() START() +Inf 1e30 -NaN 1690000000"));
const moved = fc.oneof(
  row(spaced("offset OFFSET"), mostly(duration, row("- ", words("5m 1")))),
  row(" @ ", time),
);
const brackets = fc.oneof(row("[", duration, "]"), row("[", duration, ":", maybe(duration), "]"));
const labels = row("(", listOf(label, 2), ")");
const grouping = row(spaced("group_left group_right GROUP_LEFT"), maybe(labels));
const matching = row(
  spaced("on ignoring ON"),
  labels,
  mostly(maybe(grouping), fc.constant(" fill(0)")),
);
const arithmetic = words("+ - * / % ^ atan2");
const comparison = words("== != > < >= <=");
const sets = words("and or unless AND Or");
const space = fc.constantFrom(" ", "\n", "\t", " # why\n");
const aggregation = words("sum avg count min max group stddev stdvar SUM");
const clause = row(spaced("by without WITHOUT"), labels);
const experimental = words("limitk limit_ratio info sort_by_label mad_over_time foo Rate");

/** What stands for values of each type, and what may stand where it is wrong. */
type Parts = Readonly<Record<ValueType | "odd", string>>;

const { vector, scalar } = fc.letrec<Parts>((tie) => {
  const call = (returns: ValueType) =>
    fc
      .constantFrom(...[...functions].filter(([, one]) => one.returns === returns))
      .chain(([name, { takes, optional }]) =>
        fc.integer({ min: takes.length - optional, max: takes.length }).chain((count) =>
          row(
            `${name}(`,
            fc
              .tuple(...takes.slice(0, count).map((type) => tie(type)))
              .map((given) => given.join(", ")),
            ")",
          ),
        ),
      );
  return {
    string,
    scalar: fc.oneof(
      { maxDepth: 3 },
      number,
      row(words("- +"), tie("scalar")),
      row("(", tie("scalar"), ")"),
      row(tie("scalar"), " ", arithmetic, space, tie("scalar")),
      row(tie("scalar"), " ", comparison, " bool ", tie("scalar")),
      call("scalar"),
    ),
    matrix: mostly(
      fc.oneof(
        row(selector, "[", duration, "]", maybe(moved)),
        row(tie("vector"), "[", duration, ":", maybe(duration), "]", maybe(moved)),
      ),
      tie("odd"),
    ),
    vector: fc.oneof(
      { maxDepth: 4 },
      selector,
      row(selector, moved),
      row(words("- +"), tie("vector")),
      row("(", tie("vector"), ")"),
      row(tie("vector"), " ", arithmetic, maybe(matching), space, tie("vector")),
      row(
        tie("vector"),
        " ",
        comparison,
        mostly(maybe(fc.constant(" bool")), fc.constant("bool")),
        maybe(matching),
        " ",
        tie("vector"),
      ),
      row(tie("vector"), " ", sets, maybe(row(" on ", labels)), " ", tie("vector")),
      row(tie("vector"), " ", arithmetic, " ", tie("scalar")),
      row(tie("scalar"), " ", comparison, space, tie("vector")),
      row(aggregation, mostly(maybe(clause), tie("odd")), " (", tie("vector"), ")"),
      row(aggregation, " (", tie("vector"), ")", maybe(clause)),
      row(words("topk bottomk quantile"), "(", tie("scalar"), ", ", tie("vector"), ")"),
      row("count_values(", string, ", ", tie("vector"), ")"),
      call("vector"),
      tie("odd"),
    ),
    /** Every word of the language, in places where it may and may not stand. */
    odd: fc.oneof(
      { maxDepth: 3 },
      string,
      number,
      matchers,
      row(tie("vector"), moved),
      row(tie("vector"), brackets),
      row(tie("scalar"), fc.oneof(moved, brackets)),
      row(selector, spaced("anchored smoothed"), maybe(moved)),
      row(
        tie("vector"),
        " ",
        fc.oneof(arithmetic, comparison, sets, words(">/ </ = =~")),
        maybe(spaced("bool")),
        maybe(matching),
        " ",
        tie("scalar"),
      ),
      row(tie("vector"), " ", sets, matching, " ", tie("vector")),
      row(
        fc.oneof(aggregation, words("topk count_values quantile"), experimental),
        maybe(clause),
        "(",
        fc.array(tie("vector"), { maxLength: 3 }).map((given) => given.join(",")),
        ")",
      ),
      row(
        words("rate abs clamp label_join hour pi histogram_quantile foo"),
        "(",
        fc.array(tie("odd"), { maxLength: 3 }).map((given) => given.join(",")),
        words(") ,) "),
      ),
    ),
  };
});

/** Texts that are PromQL or nearly. */
export const randomExpressions: Text = fc.oneof({ weight: 5, arbitrary: vector }, scalar);

const typed = fc.constantFrom(..."aB0-+*/%^=!<>~(){}[],\"'`@# \n\\$;?&|é\u00a0".match(/./gsu)!);

/** The same with one character put in, left out or another. */
export const mistypedExpressions: Text = fc
  .tuple(randomExpressions, fc.nat(), typed, fc.constantFrom(0, 1), fc.boolean())
  .map(([text, place, character, left, isPut]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + (isPut ? character : "") + text.slice(at + left);
  })
  .filter((text) => text.isWellFormed());
