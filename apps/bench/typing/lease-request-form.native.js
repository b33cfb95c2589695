import { languages, listOf } from "./native.js";

/** The same controls as the browser has them, by the names they have in the kit's form. */
const countries = "AU BR CA DE ES FR GB IN IT JP MX NL NO PL PT SE US ZA".split(" ");
const names = new Intl.DisplayNames("en", { type: "region" });
const suggestions = ["Coffee", "Beauty", "Fitness", "Food", "Fashion", "Travel", "Pets", "Games"];

const main = document.body.appendChild(document.createElement("main"));
main.innerHTML = `<form>
  <p><label>How many? <input name="count" type="number" min="1" max="50" value="1"></label></p>
  <p><label>What about? <input name="niche.vertical"></label></p>
  <p>${suggestions.map((word) => `<button type="button">${word}</button>`).join("")}</p>
  <p><label>Where? <input name="niche.geo" list="countries"></label></p>
  <p><label>Which language? <input name="niche.language" list="languages"></label></p>
  <p><label>For whom? <input name="niche.audience"></label></p>
  <p><label>What will you post? <textarea name="target" rows="4"></textarea></label></p>
  <p><label>Anything else? <textarea name="note" rows="4"></textarea></label></p>
  ${listOf(
    "countries",
    countries.map((code) => names.of(code) ?? code),
  )}
  ${listOf("languages", languages)}
</form>`;
