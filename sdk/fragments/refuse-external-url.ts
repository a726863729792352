/**
 * Refuses a URL that no browser finds a program at, or that has a path, which its probes and whoever asks it leave out.
 * Throws.
 */
export function refuseExternalUrl(url: string): void {
  if (/^https?:\/\/[^/?#@\s]+\/?$/.test(url) && URL.canParse(url)) return;
  throw new Error(
    `Cannot lead people to "${url}": links in messages begin with it; externalUrl: "https://prometheus.example.com", with a scheme and without a path, or nothing for where npm run open brings it`,
  );
}
