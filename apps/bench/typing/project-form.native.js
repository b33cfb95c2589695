import { languages, listOf, optionsOf } from "./native.js";

/** The same controls as the browser has them, by the names they have in the kit's form. */
const main = document.body.appendChild(document.createElement("main"));
main.innerHTML = `<form>
  <p><label>What is it called? <input name="appName"></label></p>
  <p><label>What should we call it here? <input name="name"></label></p>
  <p><label>What makes it worth having? <textarea name="appDescription" rows="4"></textarea></label></p>
  <p><label>Which time zone? <input name="timezone" list="zones" value="Europe/Oslo"></label></p>
  <p><label>Does it have a slogan? <input name="tagline"></label></p>
  <p><label>Which language? <input name="primaryLanguage" list="languages"></label></p>
  <p><label>How should it sound? <select name="brandVoice">${optionsOf(["Authentic", "Witty", "Warm"])}</select></label></p>
  <p>
    <label><input type="radio" name="targetGender" checked> Everyone</label>
    <label><input type="radio" name="targetGender"> Women</label>
    <label><input type="radio" name="targetGender"> Men</label>
  </p>
  <p><label>Where should we write? <input name="ownerEmail"></label></p>
  ${listOf("zones", Intl.supportedValuesOf("timeZone"))}
  ${listOf("languages", languages)}
</form>`;
