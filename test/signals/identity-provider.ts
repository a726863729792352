import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a provider says of somebody who logs in. */
export interface Person {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly groups: readonly string[];
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

/** A code that was given out, with what it was asked with. */
type Asked = Readonly<Record<"nonce" | "code_challenge" | "redirect_uri", string>>;

/** The client that it knows, and where that may send people back to. */
export interface Client {
  readonly id: string;
  readonly secret: string;
  readonly redirectUrl: string;
}

/** @param called the name that it says it has, where that is not its own */
export async function startIdentityProvider(
  person: Person,
  client: Client,
  called?: string,
): Promise<IdentityProviderHere> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, Asked>();
  const here = { issuer: "", person, stop: async () => {} };

  const tokenFor = (asked: Asked) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: here.issuer, aud: client.id, iat: now, exp: now + 300 };
    const parts = [
      { alg: "RS256", kid: "one", typ: "JWT" },
      { ...claims, nonce: asked.nonce, ...here.person },
    ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
    const signature = sign("sha256", Buffer.from(parts.join(".")), privateKey);
    return [...parts, signature.toString("base64url")].join(".");
  };

  const answers: Readonly<Record<string, (query: URLSearchParams, basic: string) => Answer>> = {
    "/.well-known/openid-configuration": () => ({
      json: {
        issuer: called ?? here.issuer,
        authorization_endpoint: `${here.issuer}/authorize`,
        token_endpoint: `${here.issuer}/token`,
        jwks_uri: `${here.issuer}/keys`,
        id_token_signing_alg_values_supported: ["RS256"],
        code_challenge_methods_supported: ["S256"],
      },
    }),
    "/keys": () => ({
      json: { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256" }] },
    }),
    "/authorize": (query) => {
      if (query.get("redirect_uri") !== client.redirectUrl) return { status: 400 };
      const code = randomBytes(16).toString("hex");
      codes.set(code, Object.fromEntries(query) as Asked);
      const back = new URLSearchParams({ code, state: query.get("state") ?? "" });
      return { status: 302, location: `${client.redirectUrl}?${back}` };
    },
    "/token": (query, basic) => {
      const asked = codes.get(query.get("code") ?? "");
      codes.delete(query.get("code") ?? "");
      const word = createHash("sha256").update(query.get("code_verifier") ?? "");
      const known = basic === `${client.id}:${client.secret}`;
      if (!asked || !known || word.digest("base64url") !== asked.code_challenge) {
        return { status: 400, json: { error: "invalid_grant" } };
      }
      const json = { access_token: "one", token_type: "Bearer", id_token: tokenFor(asked) };
      return { json };
    },
  };

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://here");
      const query =
        request.method === "POST" ? new URLSearchParams(`${Buffer.concat(parts)}`) : searchParams;
      const basic = Buffer.from(
        (request.headers.authorization ?? "").slice("Basic ".length),
        "base64",
      );
      const answer = answers[pathname.replace("/realms/here", "")]?.(query, `${basic}`);
      const { status = 200, location, json } = answer ?? { status: 404 };
      response.writeHead(status, {
        "Content-Type": "application/json",
        ...(location && { Location: location }),
      });
      response.end(JSON.stringify(json ?? {}));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  here.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realms/here`;
  here.stop = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return here;
}

interface Answer {
  readonly status?: number;
  readonly location?: string;
  readonly json?: object;
}
