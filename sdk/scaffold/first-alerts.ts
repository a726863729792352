import { basename } from "node:path";
import { SyntaxKind } from "ts-morph";
import { camelCase } from "../basics/camel-case.ts";
import { Failure } from "../basics/fail.ts";
import { sourceFile } from "../basics/source-file.ts";

/** The files of a component that has no alert yet, its own with the lines by which it has some. */
export interface FirstAlerts {
  readonly alerts: string;
  readonly ruleTests: string;
  readonly component: string;
}

/**
 * Begins the alerts of a component: lists without any, which its own file names. Throws where that has rules already.
 *
 * @param path of the component's own file, `base/shop/shop.ts`, whose text is given
 */
export function firstAlerts(path: string, text: string): FirstAlerts {
  const stem = camelCase(basename(path, ".ts"));
  const file = sourceFile(text);
  const sdk = file.getImportDeclaration((one) =>
    one.getModuleSpecifierValue().endsWith("/sdk/index.ts"),
  );
  const description = file
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .find((call) => call.getExpression().getText() === "component")
    ?.getArguments()[0]
    ?.asKind(SyntaxKind.ObjectLiteralExpression);
  if (!sdk || !description || description.getProperty("rules")) {
    const what = "begin alerts.ts by hand, and name it in the component";
    throw new Failure(`Cannot see how ${path} could have alerts: ${what}`);
  }
  const module = sdk.getModuleSpecifierValue();
  const before = description.getProperty("objects")?.getChildIndex();
  const properties = description.getProperties();
  const at = properties.findIndex((one) => one.getChildIndex() === before);
  description.insertPropertyAssignments(at === -1 ? properties.length : at, [
    { name: "rules", initializer: `${stem}Alerts` },
    { name: "ruleTests", initializer: `${stem}RuleTests` },
  ]);
  file.insertImportDeclarations(sdk.getChildIndex() + 1, [
    { moduleSpecifier: "./alerts.ts", namedImports: [`${stem}Alerts`] },
    { moduleSpecifier: "./alerts.rule-tests.ts", namedImports: [`${stem}RuleTests`] },
  ]);
  return {
    alerts: `import type { RuleGroup } from "${module}";

export const ${stem}Alerts: readonly RuleGroup[] = [];
`,
    ruleTests: `import type { RuleTests } from "${module}";

export const ${stem}RuleTests: RuleTests = [];
`,
    component: file.getFullText(),
  };
}
