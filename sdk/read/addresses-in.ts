/** An address that a text names: `port` only where it says one. */
export interface NamedAddress {
  readonly host: string;
  readonly port?: number;
}

/** How a program is told to look a name up: by Thanos' and dskit's words, and by gRPC's. */
const lookedUp = /^dns(?:srv(?:noa)?)?(?:\+|:\/\/\/)/;

const loopback = /^(localhost|127\.[\d.]+|0\.0\.0\.0)$/;

/**
 * The hosts that a text tells a program to connect to: of URLs, of `name.of.host:port` and `192.0.2.1:port`, and
 * names of Services, of their pods and of their ports (`web.shop.svc`, `web-0.web-headless.shop.svc`,
 * `_http._tcp.web.shop.svc`). What a program fills in (`$(HOST)`) and what is the pod itself is none.
 */
export function addressesIn(text: string): NamedAddress[] {
  return text.split(/[\s,;"'()[\]<>]+/).flatMap((said) => {
    const word = said.replace(lookedUp, "");
    const found = ofUrl(word) ?? ofHostAndPort(word) ?? ofService(word);
    return found && !loopback.test(found.host) ? [found] : [];
  });
}

function ofUrl(word: string): NamedAddress | undefined {
  const [, scheme, host, port] =
    /^([a-z][a-z0-9+.-]*):\/\/(?:[^@/?#]*@)?([\w.-]+)(?::(\d+))?(?=[/?#]|$)/i.exec(word) ?? [];
  if (host === undefined) return undefined;
  const usual = { http: 80, https: 443 }[scheme!.toLowerCase()];
  return address(host, port === undefined ? usual : Number(port));
}

function ofHostAndPort(word: string): NamedAddress | undefined {
  const [, host, port] =
    /^((?:\d{1,3}\.){3}\d{1,3}|(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*):(\d{2,5})$/i.exec(word) ?? [];
  return host === undefined ? undefined : address(host, Number(port));
}

function ofService(word: string): NamedAddress | undefined {
  const [, host] =
    /^((?:[a-z0-9_-]+\.){2,4}svc(?:\.cluster\.local)?\.?)(?=[/?#]|$)/.exec(word) ?? [];
  return host === undefined ? undefined : address(host, undefined);
}

function address(host: string, port: number | undefined): NamedAddress {
  const plain = host.toLowerCase().replace(/(\.svc)?\.cluster\.local\.?$|\.$/, "$1");
  return { host: plain, ...(port !== undefined && { port }) };
}
