import { describe, expect, it } from "vitest";
import { svg as picture, text } from "../testing/files.ts";
import { isStaticSvg } from "./svg.ts";

const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">';

describe("an SVG", () => {
  it.each([
    ["plain", picture],
    ["with a style", text(`${open}<style>path { fill: red }</style><path d="M0 0h1"/></svg>`)],
    ["with an embedded picture", text(`${open}<image href="data:image/png;base64,AAAA"/></svg>`)],
    ["with a gradient", text(`${open}<linearGradient id="g"/><rect fill="url(#g)"/></svg>`)],
  ])("passes %s", (_, bytes) => {
    expect(isStaticSvg(bytes)).toBe(true);
  });

  it.each([
    ["a script", `${open}<script>alert(1)</script></svg>`],
    ["a script under another prefix", '<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script>1</x:script></x:svg>'],
    ["a handler", `${open}<rect onload="alert(1)"/></svg>`],
    ["a handler on the root", '<svg xmlns="http://www.w3.org/2000/svg" ONLOAD="alert(1)"/>'],
    ["a javascript link", `${open}<a href="javascript:alert(1)"><path/></a></svg>`],
    ["an old javascript link", `${open}<a xlink:href=" java&#115;cript:alert(1)"/></svg>`],
    ["a web page inside", `${open}<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">hi</p></foreignObject></svg>`],
    ["markup inside", `${open}<b xmlns="http://www.w3.org/1999/xhtml">hi</b></svg>`],
    ["an entity", `<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>${open}&e;</svg>`],
    ["a style sheet from elsewhere", `<?xml-stylesheet href="https://evil.example/a.css"?>${open}</svg>`],
    ["an import", `${open}<style>@import "https://evil.example/a.css"</style></svg>`],
    ["an import in CDATA", `${open}<style><![CDATA[@import "a"]]></style></svg>`],
    ["a picture from elsewhere", `${open}<image href="https://evil.example/a.png"/></svg>`],
    ["an address from elsewhere in a style", `${open}<rect style="fill:url(https://evil.example/a)"/></svg>`],
    ["an address from elsewhere in an attribute", `${open}<rect fill="url(//evil.example/a)"/></svg>`],
    [
      "an address from elsewhere in a style sheet",
      `${open}<style>rect{fill:url("https://evil.example")}</style></svg>`,
    ],
    ["an address hidden by an escape", `${open}<style>rect{fill:\\75rl(https://evil.example)}</style></svg>`],
    ["an address cut in two", `${open}<style>rect{fill:ur<!-- -->l(https://evil.example)}</style></svg>`],
    ["an import cut in two", `${open}<style>@im<![CDATA[port]]> "https://evil.example"</style></svg>`],
    ["a document with a script in data", `${open}<use href="data:image/svg+xml;base64,AAAA"/></svg>`],
    ["an animated link", `${open}<a><animate attributeName="href" to="javascript:alert(1)"/></a></svg>`],
    ["another root", '<html xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"/></html>'],
    ["no namespace", "<svg><path/></svg>"],
    ["broken markup", `${open}<path></svg>`],
    ["nothing", ""],
  ])("is refused with %s", (_, markup) => {
    expect(isStaticSvg(text(markup))).toBe(false);
  });

  it("is refused in bytes that are no UTF-8", () => {
    expect(isStaticSvg(new Uint8Array([0xff, 0xfe, 0x3c, 0x00]))).toBe(false);
  });
});
