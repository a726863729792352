import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Which folders a folder may import from, by the path that such an import has. ARCHITECTURE.md says why. */
const directions = [
  [
    "sdk",
    "^(\\.\\./)+(base|apps|overlays|clusters|test|generated)/",
    "sdk imports nothing but packages: it knows no content",
  ],
  [
    "base",
    "^(\\.\\./)+((apps|overlays|clusters|test|generated)/|sdk/(?!index\\.ts$))|^\\.\\./[^./][^/]*/(?!endpoints\\.ts$)",
    "base imports sdk/index.ts and the endpoints.ts of other components",
  ],
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
    "^(\\.\\./)+((base|test|generated)/|sdk/(?!index\\.ts$))",
    "clusters imports sdk/index.ts, apps and overlays",
  ],
];

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
  ...directions.map(([folder, regex, message]) => ({
    files: [`${folder}/**/*.ts`],
    rules: { "no-restricted-imports": ["error", { patterns: [{ regex, message }] }] },
  })),
);
