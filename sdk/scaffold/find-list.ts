import {
  type ArrayLiteralExpression,
  type Expression,
  Node,
  type SourceFile,
  SyntaxKind,
} from "ts-morph";

/**
 * The list that a file exports under a declared type, `RuleGroup[]` or `RuleTests`: written out, or what
 * an exported function returns.
 */
export function exportedList(file: SourceFile, type: string): ArrayLiteralExpression | undefined {
  for (const declaration of [...file.getExportedDeclarations().values()].flat()) {
    if (!declaration.getText().includes(type)) continue;
    if (Node.isVariableDeclaration(declaration)) {
      const list = asList(declaration.getInitializer());
      if (list) return list;
    }
    const returned = declaration.getDescendantsOfKind(SyntaxKind.ReturnStatement).at(-1);
    const list = asList(returned?.getExpression());
    if (list) return list;
  }
  return undefined;
}

/** The rules of one group in a list of groups: of the one so named, or of the last that is written out. */
export function rulesOf(
  groups: ArrayLiteralExpression,
  name?: string,
): ArrayLiteralExpression | undefined {
  const lists = groups.getElements().flatMap((group) => {
    if (!Node.isObjectLiteralExpression(group)) return [];
    const written = valueOf(group, "name")?.getText();
    if (name !== undefined && written !== JSON.stringify(name)) return [];
    return asList(valueOf(group, "rules")) ?? [];
  });
  return lists.at(-1);
}

function valueOf(object: Node, name: string): Expression | undefined {
  const property = object.asKind(SyntaxKind.ObjectLiteralExpression)?.getProperty(name);
  return property?.asKind(SyntaxKind.PropertyAssignment)?.getInitializer();
}

/** A list that is written out, here or as a constant or a function of the same file. */
function asList(expression: Node | undefined): ArrayLiteralExpression | undefined {
  if (Node.isArrayLiteralExpression(expression)) return expression;
  const file = expression?.getSourceFile();
  if (Node.isIdentifier(expression)) {
    return asList(file?.getVariableDeclaration(expression.getText())?.getInitializer());
  }
  if (!Node.isCallExpression(expression)) return undefined;
  const called = file?.getFunction(expression.getExpression().getText());
  const returned = called?.getDescendantsOfKind(SyntaxKind.ReturnStatement).at(-1);
  return asList(returned?.getExpression());
}
