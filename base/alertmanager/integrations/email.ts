import { type External, type Integration, nothingElse, shape } from "../../../sdk/index.ts";
import type { Forms } from "./forms.ts";
import { refuseMisspelt } from "./refuse-misspelt.ts";

export interface Email extends Integration {
  readonly kind: "email";
  readonly sender: string;
  readonly username: string;
  /** `smtp.example.com:587`. */
  readonly server: string;
}

/**
 * Mails people by a server outside, which takes TLS: `external("smtp.example.com", tcp(587))`. The Secret's key
 * `smtp-password` holds the password of `username`, which is the sender unless it is said.
 */
export function email(given: {
  to: string;
  from: string;
  server: External;
  username?: string;
}): Email {
  const { text, anyMap, optional } = shape;
  const fields = { to: text, from: text, server: anyMap, username: optional(text) };
  refuseMisspelt(given, fields, email);
  const { to: recipient, from: sender, server: target, username = sender } = given;
  const server = `${target.host}:${target.number}`;
  const secretKey = "smtp-password";
  return { kind: "email", recipient, sender, username, server, secretKey, target };
}

export const emailForms: Forms<Email> = {
  object({ recipient: to, sender: from, username, server: smarthost, secretKey, ...rest }, secret) {
    nothingElse(rest);
    const authentication = { authUsername: username, authPassword: secret(secretKey) };
    return { to, from, smarthost, ...authentication, requireTLS: true, sendResolved: true };
  },
  raw({ recipient: to, sender: from, username, server: smarthost, secretKey, ...rest }, file) {
    nothingElse(rest);
    const authentication = { auth_username: username, auth_password_file: file(secretKey) };
    return { to, from, smarthost, ...authentication, require_tls: true, send_resolved: true };
  },
};
