/** Keys of the Secret, which are files in a pod. */
export const secretKeys = {
  clientId: "client-id",
  clientSecret: "client-secret",
  cookieSecret: "cookie-secret",
} as const;

/**
 * What whoever sets a value must know, by key.
 *
 * @param redirectUrl where the identity provider sends people back to
 */
export function aboutKeys(redirectUrl: string) {
  return {
    [secretKeys.clientId]: `the client's name at the identity provider, which may send people back to ${redirectUrl}`,
    [secretKeys.clientSecret]: "what the identity provider gave this client",
    [secretKeys.cookieSecret]:
      "32 random letters, `openssl rand -hex 16`: another value ends all logins",
  };
}
