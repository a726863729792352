import {
  type Document,
  LineCounter,
  parseAllDocuments,
  type ParseOptions,
  type SchemaOptions,
} from "yaml";

/** A document of a YAML text as plain data. */
export interface YamlDocument {
  readonly document: Document.Parsed;
  readonly value: unknown;
}

/** Why one cannot be read, and where, counted from 1. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

/** The documents of a text that somebody else wrote, in order, with the lines that they stand in. */
export function yamlDocuments(
  text: string,
  options: ParseOptions & SchemaOptions = {},
): { readonly documents: readonly (YamlDocument | YamlFault)[]; readonly lines: LineCounter } {
  const lines = new LineCounter();
  // What is read as UTF-8 and is none has these in the place of its bytes.
  const strange = text.indexOf("\ufffd");
  if (strange >= 0) {
    const line = text.slice(0, strange).split("\n").length;
    return { documents: [{ line, message: "is no UTF-8" }], lines };
  }
  const parsed = parseAllDocuments(text, { ...options, lineCounter: lines, logLevel: "silent" });
  const documents = "empty" in parsed ? [] : parsed;
  return { documents: documents.map((document) => read(document, lines)), lines };
}

function read(document: Document.Parsed, lines: LineCounter): YamlDocument | YamlFault {
  const [error] = document.errors;
  if (error) return faultAt(error.pos[0], error);
  try {
    return { document, value: document.toJS() };
  } catch (excess) {
    // Aliases that stand for more than anybody writes.
    return faultAt(document.range[0], excess as Error);
  }

  function faultAt(offset: number, { message }: Error): YamlFault {
    return { line: lines.linePos(offset).line, message: `is no YAML: ${message.split("\n")[0]}` };
  }
}
