const tags = "ar cs da de el en es fi fr he hi hu id it ja ko nb nl pl pt ro ru sv th tr uk vi zh".split(" ");
const names = new Intl.DisplayNames("en", { type: "language" });

export const languages = tags.map((tag) => names.of(tag) ?? tag);

export function optionsOf(/** @type {readonly string[]} */ words) {
  return words.map((word) => `<option>${word}</option>`).join("");
}

/** What an input with that `list` suggests. */
export function listOf(/** @type {string} */ id, /** @type {readonly string[]} */ words) {
  return `<datalist id="${id}">${optionsOf(words)}</datalist>`;
}
