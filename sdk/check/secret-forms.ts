import { isLiteral } from "./is-literal.ts";

/** What only a credential looks like. */
interface SecretForm {
  readonly what: string;
  /** `value` is what a program may fill in, where the form is more than that. */
  readonly form: RegExp;
  /** Who says that it looks so. */
  readonly source: string;
}

const row = (what: string, form: RegExp, source: string): SecretForm => ({ what, form, source });

const github =
  "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github";
const slack = "https://docs.slack.dev/authentication/tokens";
const url = "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1";

const tokens: readonly SecretForm[] = [
  row(
    "an AWS access key",
    /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  ),
  row(
    "a private key",
    /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/,
    "https://www.rfc-editor.org/rfc/rfc7468",
  ),
  row(
    "an age key",
    /\bAGE-SECRET-KEY-1[0-9A-Z]{20,}/,
    "https://github.com/C2SP/C2SP/blob/main/age.md",
  ),
  row(
    "a JSON Web Token",
    /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/,
    "https://www.rfc-editor.org/rfc/rfc7519",
  ),
  row("a GitHub token", /\bgh[oprsu]_[A-Za-z0-9]{36}|\bgithub_pat_\w{22,}/, github),
  row(
    "a GitLab token",
    /\bgl(?:pat|dt|rt|cbt|ptt|ft|agent|oas|soat)-[\w-]{20,}/,
    "https://docs.gitlab.com/security/tokens/",
  ),
  row(
    "a Grafana token",
    /\bgl(?:sa|c)_[\w+/=]{30,}/,
    "https://github.com/grafana/grafana/tree/main/pkg/components/satokengen",
  ),
  row(
    "a Vault token",
    /\bhv[sbr]\.[\w-]{20,}/,
    "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  ),
  row(
    "a Google API key",
    /\bAIza[\w-]{35}/,
    "https://cloud.google.com/docs/authentication/api-keys",
  ),
  row("a Slack credential", /\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}/, slack),
  row(
    "a Slack credential",
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/[TE]\w+/,
    "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
  ),
  row(
    "a Discord webhook",
    /discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{10,}/,
    "https://docs.discord.com/developers/resources/webhook",
  ),
  row(
    "a Teams webhook",
    /\.webhook\.office\.com\/webhookb2\/[\w-]+|outlook\.office(?:365)?\.com\/webhook\/[\w-]+/,
    "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  ),
  row(
    "a hash of a password",
    /\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}/,
    "https://httpd.apache.org/docs/2.4/misc/password_encryptions.html",
  ),
];

const texts: readonly SecretForm[] = [
  row(
    "a URL with a password",
    /[a-z]:\/\/[^\s/:@"<>]*:(?!\d+['",)\]}])(?<value>[^\s/@"<>]+)@/,
    url,
  ),
  row(
    "a URL with a token",
    /[a-z]:\/\/[^\s"'<>?]*\?[^\s"'<>]*?\b(?:access_token|api_?key|password|secret|sig|token)=(?<value>[^\s&"'<>]+)/i,
    "https://www.rfc-editor.org/rfc/rfc6750#section-2.3",
  ),
  row(
    "a credential of a header",
    /\bAuthorization["']?\s*[:=,]?\s*["']?(?:Bearer|Basic|Token)\s+(?<value>[^\s"'<>;]{6,})/i,
    "https://www.rfc-editor.org/rfc/rfc9110#section-11.4",
  ),
  row(
    "a credential of a header",
    /^(?:Bearer|Basic)\s+(?!auth)(?<value>[^\s"'<>;]{6,})$/i,
    "https://www.rfc-editor.org/rfc/rfc9110#section-11.4",
  ),
  row(
    "a connection string with its key",
    /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=(?<value>[^\s;"']+)/i,
    "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string",
  ),
  row(
    "a connection string with its password",
    /\b(?:password|pwd)=(?<=\w=[^\s;"']+[; ] *(?:password|pwd)=)(?<value>[^\s;"'][^\s;"]*)/i,
    "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING",
  ),
  row(
    "a connection string with its password",
    /\b(?:password|pwd)=(?<value>[^\s;"'][^\s;"]*)[; ] *(?:data source|database|dbname|host|port|server|sslmode|user|user id|uid)=/i,
    "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING",
  ),
  row(
    "a connection string with its password",
    /:(?<value>[^\s:@/"']+)@(?:tcp|unix)\(/,
    "https://github.com/go-sql-driver/mysql#dsn-data-source-name",
  ),
  row(
    "a login of a registry",
    /"auth"\s*:\s*"(?<value>[A-Za-z0-9+/]{8,}={0,2})"/,
    "https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/",
  ),
  row(
    "a .netrc with a password",
    /\b(?:machine\s+\S+|default)\s+login\s+\S+\s+password\s+(?<value>\S+)/,
    "https://everything.curl.dev/usingcurl/netrc.html",
  ),
  row(
    "a password of Redis",
    /^\s*(?:requirepass|masterauth)[ \t]+["']?(?<value>[^\n"']+)/m,
    "https://redis.io/docs/latest/operate/oss_and_stack/management/security/",
  ),
  row(
    "a Secret inside another object",
    /^\s*["']?stringData["']?\s*:|["']?kind["']?\s*:\s*["']?Secret["']?\s*,?$[^]*?^data\s*:/m,
    "https://kubernetes.io/docs/concepts/configuration/secret/",
  ),
];

const forms = [...tokens, ...texts];

/** One look for all of them, because almost every text has none. */
const any = new RegExp(
  forms.map(({ form }) => form.source.replaceAll("?<value>", "?:")).join("|"),
  "im",
);

/** What a text holds that looks like a credential, or undefined. */
export function secretForm(text: string): string | undefined {
  if (!any.test(text)) return undefined;
  return forms.find(({ form }) =>
    [...text.matchAll(new RegExp(form, `${form.flags}g`))].some(({ groups }) =>
      isLiteral(groups?.["value"] ?? "credential"),
    ),
  )?.what;
}
