import ipaddr from "ipaddr.js";

/** Whether an IP address is on the public internet: not private, loopback, link-local, shared, reserved, tunnelled or mapped. */
export function isPublicAddress(address: string): boolean {
  const bare = withoutBrackets(address);
  if (!ipaddr.isValid(bare)) return false;
  // A v6 address that maps a v4 one is as public as what it maps.
  const real = ipaddr.process(bare);
  if (real.range() !== "unicast") return false;
  return real.kind() === "ipv4" || isGlobalUnicast(real.toByteArray());
}

/** 2000::/3, all that is given out for the public internet. [RFC 4291] */
const isGlobalUnicast = ([first = 0]: number[]): boolean => first >> 5 === 1;

/** Whether a URL's host is an address, in any spelling: the URL parser has already resolved decimal, octal and hex forms. */
export function isAddress(hostname: string): boolean {
  return ipaddr.isValid(withoutBrackets(hostname));
}

const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, "");
