/** The place behind External Secrets where a cluster's secret values lie. */
export interface SecretStore {
  readonly kind: "ClusterSecretStore";
  readonly name: string;
  /** What the store is, which decides how entries are named in it. */
  readonly provider: SecretStoreProvider;
}

export type SecretStoreProvider = keyof typeof secretStoreProviders;

/** How a provider names its entries. */
export interface EntryNames {
  /** What people call the provider. */
  readonly title: string;
  /** Stands before the first part of a name and between two. */
  readonly start: string;
  readonly separator: string;
  readonly pattern: RegExp;
  readonly longest: number;
  /** The pattern, for people. */
  readonly rule: string;
  /** What two spellings of one entry have in common; they have to be equal where absent. */
  readonly identity?: (entry: string) => string;
}

const slashes = { start: "", separator: "/" };
const hyphens = { start: "", separator: "-" };

/**
 * The providers that hold an entry as a map of properties, by the rules that they publish:
 *
 * - awsParameterStore: docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 * - awsSecretsManager: docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
 * - azureKeyVault: learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates, and what stands
 *   before a slash is the type of object to External Secrets (v2.9.0, `getObjType`)
 * - fake: of External Secrets itself, for tests; it compares texts
 * - gcpSecretManager: cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/create
 * - kubernetes: another cluster's or namespace's Secrets, whose names are DNS subdomains
 * - vault: developer.hashicorp.com/vault/docs/configuration (`disable_printable_check`); a path has no empty part
 */
export const secretStoreProviders = {
  awsParameterStore: {
    title: "AWS Systems Manager Parameter Store",
    ...{ start: "/", separator: "/" },
    pattern: /^(?!\/?(aws|ssm))(\/[\w.-]+){1,15}$|^(?!aws|ssm)[\w.-]+$/i,
    longest: 1011,
    rule: "letters, digits, _, . and - in at most 15 levels, each behind a /, and neither aws nor ssm in front",
  },
  awsSecretsManager: {
    title: "AWS Secrets Manager",
    ...slashes,
    pattern: /^[A-Za-z0-9/_+=.@-]+$/,
    longest: 512,
    rule: "letters, digits and /_+=.@-",
  },
  azureKeyVault: {
    title: "Azure Key Vault",
    ...hyphens,
    pattern: /^((secret|key|cert)\/)?[0-9A-Za-z-]+$/,
    longest: 127,
    rule: "letters, digits and -",
    identity: (entry: string) => entry.replace(/^secret\//, "").toLowerCase(),
  },
  fake: {
    title: "External Secrets' fake provider",
    ...slashes,
    pattern: /^[^]+$/,
    longest: Infinity,
    rule: "any text",
  },
  gcpSecretManager: {
    title: "Google Secret Manager",
    ...hyphens,
    pattern: /^[A-Za-z0-9_-]+$/,
    longest: 255,
    rule: "letters, digits, _ and -",
  },
  kubernetes: {
    title: "Secrets of Kubernetes",
    ...hyphens,
    pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
    longest: 253,
    rule: "a DNS subdomain",
  },
  vault: {
    title: "HashiCorp Vault",
    ...slashes,
    pattern: /^[!-.0-~]+(\/[!-.0-~]+)*$/,
    longest: Infinity,
    rule: "printable characters without spaces, and parts between / that are not empty",
  },
} as const satisfies Readonly<Record<string, EntryNames>>;
