/** A rule of the API server for names. */
export interface NameRule {
  readonly pattern: RegExp;
  readonly longest: number;
  readonly what: string;
}

const label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";

export const subdomain: NameRule = {
  pattern: new RegExp(`^${label}(\\.${label})*$`),
  longest: 253,
  what: "a DNS subdomain (RFC 1123): lower-case letters, digits, - and ., not at either end",
};

export const dnsLabel: NameRule = {
  pattern: new RegExp(`^${label}$`),
  longest: 63,
  what: "a DNS label (RFC 1123): lower-case letters, digits and -, not at either end",
};

export const serviceLabel: NameRule = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  longest: 63,
  what: "a DNS label (RFC 1035): lower-case letters, digits and -, a letter in front",
};

/** What fits into a URL's path: the API server asks no more of RBAC objects. */
export const segment: NameRule = {
  pattern: /^(?!\.{1,2}$)[^/%\\]+$/,
  longest: 253,
  what: "a path segment: neither . nor .., and without /, % and \\",
};
