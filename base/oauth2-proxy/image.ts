/**
 * The first release without two known ways past the login:
 * https://github.com/oauth2-proxy/oauth2-proxy/security/advisories/GHSA-wr5q-7wxw-x568 and .../GHSA-63jm-59jj-478j. Its
 * judge is one patch older: see test/judges/README.md.
 */
export const image = "quay.io/oauth2-proxy/oauth2-proxy:v7.15.5";
