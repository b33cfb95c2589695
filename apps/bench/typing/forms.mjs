/**
 * @typedef {object} Form
 * @property {string} name of the component
 * @property {string} kit the page that has it
 * @property {string} native the page that has the same controls as the browser has them
 * @property {readonly string[]} lists the fields whose choices the kit makes while the page is idle: they have descriptions then
 * @property {readonly [field: string, keys: readonly string[]][]} typed what is typed into each field, in their order: the same on both pages
 */

/** @type {readonly Form[]} */
export const forms = [
  {
    name: "ProjectForm",
    kit: "project-form.kit.jsx",
    native: "project-form.native.js",
    lists: ["timezone", "primaryLanguage"],
    typed: [
      ["appName", ["T", "i", "d", "e", "Space", "T", "e", "a"]],
      ["name", [..."Tide"]],
      ["appDescription", [..."Loose-leaf"]],
      ["timezone", ["n", "e", "w", "Space", "y", "o"]],
      ["tagline", ["F", "o", "r", "Space", "r", "a", "i", "n"]],
      ["primaryLanguage", [..."port"]],
      ["brandVoice", ["w"]],
      ["targetGender", ["ArrowRight"]],
      ["ownerEmail", [..."a@tide.eu"]],
    ],
  },
  {
    name: "LeaseRequestForm",
    kit: "lease-request-form.kit.jsx",
    native: "lease-request-form.native.js",
    lists: ["niche.language"],
    typed: [
      ["count", ["ArrowUp", "ArrowUp", "Backspace", "1", "2"]],
      ["niche.vertical", [..."Coffee"]],
      ["niche.geo", [..."norw"]],
      ["niche.language", [..."port"]],
      ["niche.audience", [..."Home", "Space", ..."bars"]],
      ["target", [..."A", "Space", ..."cup", "Space", ..."a", "Space", ..."day"]],
      ["note", [..."By", "Space", ..."May"]],
    ],
  },
];
