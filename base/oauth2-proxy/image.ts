/**
 * As the field runs it: of v7.15.3 the source was read and run (https://github.com/oauth2-proxy/oauth2-proxy), v7.15.5 is the
 * last that was seen in use.
 */
export const image = "quay.io/oauth2-proxy/oauth2-proxy:v7.15.5";
