const digits = "\\d(?:_?\\d)*";
const hexadecimal = "_?[\\da-f](?:_?[\\da-f])*";
const decimal = new RegExp(
  `^(?:${digits}\\.?(?:${digits})?|\\.${digits})(?:e[+-]?${digits})?$`,
  "i",
);
const hexadecimalFloat = new RegExp(
  `^0x${hexadecimal}(?:\\.(?:${hexadecimal})?)?p[+-]?${digits}$`,
  "i",
);

/** Whether Loki reads a number in this: what its scanner ends as one, and Go then takes for a float. */
export function isNumber(written: string): boolean {
  // The scanner takes whole numbers that begin with 0 for octal ones, as Go does.
  if (/^0[\d_]*[89][\d_]*$/.test(written)) return false;
  if (hexadecimalFloat.test(written)) return true;
  return decimal.test(written) && Number.isFinite(Number(written.replaceAll("_", "")));
}
