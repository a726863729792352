import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a provider says of somebody who logs in. */
export interface Person {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly groups: readonly string[];
}

/** The client that it knows, and where that may send people back to. */
export interface Client {
  readonly id: string;
  readonly secret: string;
  readonly redirectUrl: string;
}

/**
 * Tells by OpenID Connect who somebody is, without asking them: whoever comes is `person`. It gives a token for a code
 * once, to who knows the client's secret and the word that the code was asked with (RFC 7636).
 */
export interface IdentityProviderHere {
  readonly issuer: string;
  person: Person;
  stop(): Promise<void>;
}

/** What a code was asked with. */
type Asked = Readonly<Record<"nonce" | "code_challenge" | "redirect_uri", string>>;

interface Answer {
  readonly status?: number;
  readonly location?: string;
  readonly json?: object;
}

/** The key that tokens are signed with. */
const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** @param called the name that it says it has, where that is not its own */
export async function startIdentityProvider(
  person: Person,
  client: Client,
  called?: string,
): Promise<IdentityProviderHere> {
  const here = { issuer: "", person, stop: async () => {} };
  const codes = new Map<string, Asked>();
  const server = createServer((request, response) => {
    void sentTo(request).then(({ path, query, basic }) => {
      const { status = 200, location, json = {} } = answer(path, query, basic);
      const type = { "Content-Type": "application/json" };
      response.writeHead(status, { ...type, ...(location && { Location: location }) });
      response.end(JSON.stringify(json));
    });
  });
  const answer = (path: string, query: URLSearchParams, basic: string): Answer => {
    if (path === "/keys") return { json: { keys: [{ ...publicKey(), kid: "one", alg: "RS256" }] } };
    if (path === "/authorize") return codeFor(client, query, codes);
    if (path !== "/token") return { json: description(here.issuer, called) };
    const asked = codes.get(query.get("code") ?? "");
    codes.delete(query.get("code") ?? "");
    const word = createHash("sha256").update(query.get("code_verifier") ?? "");
    const known = basic === `${client.id}:${client.secret}`;
    if (!asked || !known || word.digest("base64url") !== asked.code_challenge) {
      return { status: 400, json: { error: "invalid_grant" } };
    }
    const claims = { iss: here.issuer, aud: client.id, nonce: asked.nonce, ...here.person };
    return { json: { access_token: "one", token_type: "Bearer", id_token: signed(claims) } };
  };
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  here.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realms/here`;
  here.stop = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return here;
}

async function sentTo(request: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://here");
  const [, login = ""] = (request.headers.authorization ?? "").split(" ");
  return {
    path: pathname.replace("/realms/here", ""),
    query:
      request.method === "POST" ? new URLSearchParams(`${Buffer.concat(parts)}`) : searchParams,
    basic: `${Buffer.from(login, "base64")}`,
  };
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata */
function description(issuer: string, called = issuer): object {
  return {
    issuer: called,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
  };
}

function codeFor(client: Client, query: URLSearchParams, codes: Map<string, Asked>): Answer {
  if (query.get("redirect_uri") !== client.redirectUrl) return { status: 400 };
  const code = randomBytes(16).toString("hex");
  codes.set(code, Object.fromEntries(query) as Asked);
  const back = new URLSearchParams({ code, state: query.get("state") ?? "" });
  return { status: 302, location: `${client.redirectUrl}?${back}` };
}

function publicKey(): object {
  return keys.publicKey.export({ format: "jwk" });
}

/** A token with these claims, good for five minutes. */
function signed(claims: object): string {
  const now = Math.floor(Date.now() / 1000);
  const parts = [
    { alg: "RS256", kid: "one", typ: "JWT" },
    { iat: now, exp: now + 300, ...claims },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  const signature = sign("sha256", Buffer.from(parts.join(".")), keys.privateKey);
  return [...parts, signature.toString("base64url")].join(".");
}
