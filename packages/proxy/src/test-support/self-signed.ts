import { generateKeyPairSync, sign } from "node:crypto";

const der = (tag: number, ...parts: Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts);
  const long = content.length > 127 ? [0x80 | (content.length > 255 ? 2 : 1)] : [];
  const length = content.length > 255 ? [content.length >> 8, content.length & 255] : [content.length];
  return Buffer.concat([Uint8Array.of(tag, ...long, ...length), content]);
};
const sequence = (...parts: Uint8Array[]): Uint8Array => der(0x30, ...parts);
const text = (tag: number, value: string): Uint8Array => der(tag, Buffer.from(value));

const ECDSA_WITH_SHA256 = sequence(der(0x06, Uint8Array.of(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)));
const COMMON_NAME = der(0x06, Uint8Array.of(0x55, 0x04, 0x03));

/** A certificate that nobody vouches for, as whoever sits on the line could make it: made anew each time, good for a day. */
export function selfSigned(name: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const who = sequence(der(0x31, sequence(COMMON_NAME, text(0x0c, name))));
  const day = (offset: number): Uint8Array =>
    text(
      0x17,
      `${new Date(Date.now() + offset * 86_400_000)
        .toISOString()
        .replace(/[-:T]|\.\d+/g, "")
        .slice(2)}`,
    );
  const body = sequence(
    der(0x02, Uint8Array.of(1)),
    ECDSA_WITH_SHA256,
    who,
    sequence(day(-1), day(1)),
    who,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = sign("sha256", body, privateKey);
  const certificate = sequence(body, ECDSA_WITH_SHA256, der(0x03, Uint8Array.of(0), signature));
  return {
    key: String(privateKey.export({ type: "pkcs8", format: "pem" })),
    cert: `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate).toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}
