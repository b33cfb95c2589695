import ipaddr from "ipaddr.js";

/** Whether an IP address is on the public internet: no private, loopback, link-local, shared, reserved or mapped one. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "");
  if (!ipaddr.isValid(bare)) return false;
  // A v6 address that carries a v4 one is as public as what it carries.
  return carried(ipaddr.process(bare)).every((each) => each.range() === "unicast");
}

/** Whether a URL's host is an address, in any spelling: the URL parser has already resolved decimal, octal and hex forms. */
export function isAddress(hostname: string): boolean {
  return ipaddr.isValid(hostname.replace(/^\[|\]$/g, ""));
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** An address with the v4 address that 6to4 or NAT64 would deliver to. */
function carried(address: Address): Address[] {
  if (address.kind() === "ipv4") return [address];
  const bytes = address.toByteArray();
  const range = address.range();
  if (range === "6to4") return [new ipaddr.IPv4(bytes.slice(2, 6))];
  if (range === "rfc6052") return [new ipaddr.IPv4(bytes.slice(12, 16))];
  return [address];
}
