import { expect, test } from "@jest/globals";
import { draw } from "../../sdk/draw/draw.ts";
import { mermaid } from "../../sdk/draw/mermaid.ts";
import { palettes } from "../../sdk/draw/palette.ts";
import { pictureOf } from "../../sdk/draw/picture.ts";
import type { Architecture } from "../../sdk/draw/architecture.ts";
import { ours } from "./fleets.ts";

const awkward: Architecture = {
  cluster: 'a<b>&"c"',
  groups: [
    {
      ...{ id: "stack ]]>", title: "]]>", namespaces: [] },
      boxes: [{ id: "a", title: "<script>", lines: ["--> 東京 ;#"] }],
    },
  ],
  around: [],
  outside: [{ id: "b", title: "`b`", lines: [] }],
  arrows: [{ from: "a", to: "b", what: "'&amp;'" }],
};
const all = [...ours.map(({ architecture }) => architecture), awkward];

const tokens =
  /<(?<open>\w+)(?: [\w-]+="[^"<&]*")*(?<alone>\/?)>|<\/(?<close>\w+)>|(?:[^<&]|&(?:amp|lt|gt);)+/gy;

/** The elements of an XML text, by name; fails where it is not well-formed. Knows as much of XML as a drawing needs. */
function elementsOf(xml: string): string[] {
  const [inside, found]: [string[], string[]] = [[], []];
  let read = 0;
  for (const { 0: token, groups = {} } of xml.matchAll(tokens)) {
    read += token.length;
    if (groups["open"]) found.push(groups["open"]);
    if (groups["open"] && !groups["alone"]) inside.push(groups["open"]);
    if (groups["close"] && inside.pop() !== groups["close"]) throw new Error(`wrong end: ${token}`);
  }
  if (read < xml.length) throw new Error(`no XML: ${xml.slice(read, read + 60)}`);
  if (inside.length > 0) throw new Error(`not closed: ${inside.join()}`);
  return found;
}

test.each(["<a>", "<a></b>", "<a>&</a>", '<a b="<"/>', "<a b=c/>", "a<"])(
  "%s is not XML",
  (xml) => {
    expect(() => elementsOf(xml)).toThrow();
  },
);

test.each(all)("the drawing of $cluster is XML of lines and text alone", (architecture) => {
  const found = new Set(elementsOf(draw(pictureOf([architecture]))));
  expect([...found].sort()).toEqual(["path", "rect", "style", "svg", "text", "title"]);
});

test("the same is drawn the same, and its numbers are of a tenth of a pixel", () => {
  const picture = pictureOf(all);
  expect(draw(pictureOf(all))).toBe(draw(picture));
  const paths = [...draw(picture).matchAll(/ d="([^"]*)"/g)].map(([, path = ""]) => path);
  const numbers = paths.flatMap((path) => path.split(/[MQLZlv ]+/).filter((one) => one !== ""));
  expect(numbers.filter((one) => !/^-?\d+(\.\d)?$/.test(one))).toEqual([]);
});

test("what Mermaid takes for its own is said by numbers", () => {
  expect(mermaid(awkward)).toBe(`flowchart LR
  subgraph s0["#93;#93;#62;"]
    n0["#60;script#62;<br>--#62; 東京 #59;#35;"]
  end
  n1["#96;b#96;"]
  n0 -- "'#38;amp#59;'" --> n1
`);
});

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(palettes))(
  "in the %s scheme every text is read on every ground",
  (_, palette) => {
    const { paper, cluster, stack, stranger, ink, faint, flows } = palette;
    const poor = [ink, faint, ...flows].flatMap((text) =>
      [paper, cluster, stack, stranger]
        .map((ground) => ({ text, ground, contrast: contrast(text, ground) }))
        .filter((found) => found.contrast < 4.5),
    );
    expect(poor).toEqual([]);
  },
);
