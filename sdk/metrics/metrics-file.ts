import {
  Node,
  type ObjectLiteralExpression,
  type PropertyAssignment,
  type SourceFile,
  SyntaxKind,
} from "ts-morph";
import { sourceFile } from "../basics/source-file.ts";
import type { Family } from "./family.ts";

/** What a catalogue says of itself. What is left out stays as it is; a new one has the version "unknown". */
export interface Heading {
  readonly program: string;
  readonly source: string;
  readonly version?: string;
  readonly port?: string;
}

/**
 * The text of a metrics.ts with families brought in. What it already has stays: of a metric that comes
 * again type and unit are taken from the new source, and its help if it has one; labels are joined, because an exposition
 * shows only the labels of series that exist at the time.
 *
 * @param constant the name of the exported catalogue: `nodeExporterMetrics`
 * @param text what the file holds so far, or an empty text
 */
export function withFamilies(
  text: string,
  constant: string,
  { heading, families }: { readonly heading: Heading; readonly families: readonly Family[] },
): string {
  const file = sourceFile(text);
  const literal = catalogueIn(file, constant);
  for (const name of ["program", "version", "source", "port"] as const) {
    const value = heading[name] ?? (name === "version" ? unknownVersion(literal) : undefined);
    if (value !== undefined) set(literal, name, JSON.stringify(value));
  }
  const metrics = literal
    .getPropertyOrThrow("metrics")
    .asKindOrThrow(SyntaxKind.PropertyAssignment)
    .getInitializerIfKindOrThrow(SyntaxKind.ObjectLiteralExpression);
  const known = propertiesOf(metrics);
  const entries = new Map([...known].map(([name, one]) => [name, one.getFullText().trim()]));
  for (const family of families) entries.set(family.name, entry(family, known.get(family.name)));
  const sorted = [...entries].sort(([left], [right]) => (left < right ? -1 : 1));
  metrics.replaceWithText(`{\n${sorted.map(([, written]) => written).join(",\n")}\n}`);
  return file.getFullText();
}

function catalogueIn(file: SourceFile, constant: string): ObjectLiteralExpression {
  if (!file.getVariableDeclaration(constant)) {
    if (!file.getImportDeclaration("../../sdk/index.ts")) {
      file.insertStatements(0, 'import { catalogue } from "../../sdk/index.ts";\n');
    }
    file.addStatements(`\nexport const ${constant} = catalogue({\n  metrics: {},\n});`);
  }
  return file
    .getVariableDeclarationOrThrow(constant)
    .getInitializerIfKindOrThrow(SyntaxKind.CallExpression)
    .getArguments()[0]!
    .asKindOrThrow(SyntaxKind.ObjectLiteralExpression);
}

function unknownVersion(literal: ObjectLiteralExpression): string | undefined {
  return literal.getProperty("version") ? undefined : "unknown";
}

/** Sets a property, keeping `metrics` the last. */
function set(literal: ObjectLiteralExpression, name: string, initializer: string): void {
  const existing = literal.getProperty(name)?.asKind(SyntaxKind.PropertyAssignment);
  if (existing) existing.setInitializer(initializer);
  else {
    const index = literal.getProperties().length - 1;
    literal.insertPropertyAssignment(index, { name, initializer });
  }
}

function propertiesOf(metrics: ObjectLiteralExpression): Map<string, PropertyAssignment> {
  const properties = metrics
    .getProperties()
    .map((property) => property.asKindOrThrow(SyntaxKind.PropertyAssignment));
  return new Map(properties.map((property) => [nameOf(property), property]));
}

function nameOf(property: PropertyAssignment): string {
  const name = property.getNameNode();
  return Node.isStringLiteral(name) ? name.getLiteralText() : name.getText();
}

function entry({ name, type, unit, help, labels }: Family, before?: PropertyAssignment): string {
  const known = before ? labelsIn(before) : [];
  const all = known === "any" ? known : [...new Set([...labels, ...known])].sort();
  const fields = [
    `type: ${JSON.stringify(type)}`,
    ...(unit ? [`unit: ${JSON.stringify(unit)}`] : []),
    `labels: ${JSON.stringify(all)}`,
  ];
  const [kept = ""] = /^\/\*\*.*?\*\/\n/s.exec(before?.getFullText().trim() ?? "") ?? [];
  const comment = help ? `/** ${help.replaceAll("*/", "*\\/").trim()} */\n` : kept;
  const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
  return `${comment}${key}: { ${fields.join(", ")} }`;
}

/** The labels that a metric of the file has: a list, or "any". */
function labelsIn(metric: PropertyAssignment): readonly string[] | "any" {
  const labels = metric
    .getInitializerIfKindOrThrow(SyntaxKind.ObjectLiteralExpression)
    .getPropertyOrThrow("labels")
    .asKindOrThrow(SyntaxKind.PropertyAssignment)
    .getInitializerOrThrow();
  if (!Node.isArrayLiteralExpression(labels)) return "any";
  return labels
    .getElements()
    .map((one) => one.asKindOrThrow(SyntaxKind.StringLiteral).getLiteralText());
}
