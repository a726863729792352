import js from "@eslint/js";
import tseslint from "typescript-eslint";

const content = "(base|apps|overlays|clusters|test|generated)/";

/**
 * Which folders a folder may import from, by the path that such an import has. ARCHITECTURE.md says why. What is said of
 * a folder below another one stands for what is said of that.
 */
const directions = [
  ["sdk", `^(\\.\\./)+${content}`, "sdk imports nothing but packages: it knows no content"],
  ["base", "^\\./|^(\\.\\./)+(?!sdk/index\\.ts$)[^.]", "base/roles.ts imports sdk/index.ts alone"],
  ...[1, 2].map((depth) => [
    `base${"/*".repeat(depth)}`,
    `^(\\.\\./){${depth}}(?!shared/)[^./][^/]*/|^(\\.\\./){${depth + 1}}(?!sdk/index\\.ts$)[^.]`,
    "base imports sdk/index.ts, base/roles.ts and base/shared, never another component",
  ]),
  [
    "apps",
    "^(\\.\\./)+((overlays|clusters|test|generated)/|sdk/(?!index\\.ts$))",
    "apps imports sdk/index.ts and base",
  ],
  [
    "overlays",
    "^(\\.\\./)+((apps|clusters|test|generated)/|sdk/(?!index\\.ts$))",
    "overlays imports sdk/index.ts and base",
  ],
  [
    "clusters",
    "^(\\.\\./)+(base/(?!roles\\.ts$)|(test|generated)/|sdk/(?!index\\.ts$))",
    "clusters imports sdk/index.ts, base/roles.ts, apps and overlays",
  ],
];

/**
 * The floors of sdk, lowest first: a folder imports from those before it, never from its own line or a later
 * one, so that there is no circle of folders. What stands on one line is built side by side.
 */
const floors = [
  ["basics"],
  ["memory", "model"],
  ["go", "metrics"],
  ["promql"],
  ["fragments", "logql"],
  ["evaluate"],
  ["draw"],
  ["layout"],
  ["read", "write"],
  ["routing", "rules"],
  ["check"],
  ["upgrade"],
  ["scaffold"],
  ["commands"],
];

const above = floors.flatMap((floor, height) =>
  floor.map((folder) => {
    const forbidden = floors
      .slice(height)
      .flat()
      .filter((other) => other !== folder);
    return [
      `sdk/${folder}`,
      `^(\\.\\./)+(${forbidden.join("|")})/|^(\\.\\./)+(index\\.ts$|${content})`,
      `sdk/${folder} imports the floors below it (eslint.config.mjs), never these: ${forbidden.join(", ")}`,
    ];
  }),
);

/** `generate` takes the same files of content for the same content (sdk/commands/settled.ts). */
const world = {
  regex: "^(node:)?(child_process|dns|fs|https?|http2|net|os|process|tls)(/|$)",
  message: "content depends on its own files alone, and sdk reads those: see runbooks()",
};
const isContent = (folder) =>
  ["base", "apps", "overlays", "clusters"].includes(folder.split("/")[0]);

export default tseslint.config(
  { ignores: ["generated/", ".cache/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", prefer: "type-imports" },
      ],
      "max-params": ["error", 3],
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  ...[...directions, ...above].map(([folder, regex, message]) => ({
    files: [`${folder}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex, message }, ...(isContent(folder) ? [world] : [])] },
      ],
    },
  })),
);
