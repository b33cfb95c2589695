/** Targets that some reader of URLs takes for `victim`'s project, or that no server should take at all. */
export function hostileTargets(mount: string, own: string, victim: string): readonly string[] {
  const v1 = `${mount}/v1/projects`;
  return [
    `${v1}/${own}/../${victim}`,
    `${v1}/${own}/%2e%2e/${victim}`,
    `${v1}/${own}/..%2f${victim}`,
    `${v1}/${own}%2f..%2f${victim}`,
    `${v1}/${own}/%252e%252e/${victim}`,
    `${v1}/${own}/..\\${victim}`,
    `${v1}/${own}/..%5c${victim}`,
    `${v1}/${own}/./../${victim}/`,
    `${v1}//${victim}`,
    `${mount}//v1/projects/${victim}`,
    `/${mount}/v1/projects/${victim}`,
    `${mount}/./v1/projects/${victim}`,
    `/x/..${mount}/v1/projects/${victim}`,
    `${mount}/../layers/v1/projects/${victim}`,
    `${mount}/v1/%70rojects/${victim}`,
    `${mount}/v1/Projects/${victim}`,
    `${mount}/V1/projects/${victim}`,
    `${v1}/${victim}/`,
    `${v1}/${victim};a=b`,
    `${v1}/${victim}%00`,
    `${v1}/${victim}%20`,
    `${v1}/${victim}%0d%0aX-Evil:%201`,
    `${v1}/${victim}#/${own}`,
    `${v1}/${victim}?customerExternalId=acme-coffee`,
    `${v1}/${own}?projectId=${victim}`,
    `${v1}?customerExternalId=acme-coffee&customerExternalId=tide-tea`,
    `${v1}?customerExternalId[]=acme-coffee`,
    `${v1}?limit=1&limit=2`,
    `${v1}?limit=1e9`,
    `${v1}?limit=%00`,
    `${v1}?cursor=%E0%A4%A`,
    `${v1}?${"a=b&".repeat(3000)}`,
    `${v1}/${"a".repeat(9000)}`,
    `${mount}/v1/organizations`,
    `${mount}/v2/projects`,
    `${mount}/../../healthz`,
    `${mount}/`,
  ];
}

const json = "application/json";
const nest = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

/** Bodies that no call of the table takes, with the content type they claim. */
export const hostileBodies: readonly (readonly [what: string, type: string, body: string | Uint8Array<ArrayBuffer>])[] =
  [
    ["half an object", json, "{"],
    ["no JSON", json, "name=value"],
    ["a list", json, "[]"],
    ["a word", json, '"text"'],
    ["a number", json, "1e400"],
    ["an unknown field", json, '{"surprise":true}'],
    ["a prototype", json, '{"__proto__":{"name":"x"}}'],
    ["a constructor", json, '{"constructor":{"prototype":{"name":"x"}}}'],
    ["a deep nest", json, nest(100_000)],
    ["a deep nest in a field", json, `{"metadata":${nest(60)}}`],
    ["half a character", json, '{"name":"\\ud800"}'],
    ["bytes that are no UTF-8", json, new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    [
      "objects for everything",
      json,
      '{"name":{},"timezone":[],"kind":{},"url":{},"targets":{},"niche":[],"count":"1"}',
    ],
    ["nulls for everything", json, '{"name":null,"timezone":null,"kind":null,"url":null,"targets":null,"reason":null}'],
    ["far too much", json, `{"name":"${"a".repeat(2_000_000)}"}`],
    ["a form", "application/x-www-form-urlencoded", "name=value"],
    ["JSON that claims to be text", "text/plain", "{}"],
    ["JSON that claims to be XML", "application/xml", "{}"],
  ];
