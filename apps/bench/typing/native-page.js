/** The same controls as the browser has them, by the names they have in the kit's form. */
const zones = Intl.supportedValuesOf("timeZone");
const languages = new Intl.DisplayNames("en", { type: "language" });
const tags = "ar cs da de el en es fi fr he hi hu id it ja ko nb nl pl pt ro ru sv th tr uk vi zh".split(" ");

const options = (/** @type {readonly string[]} */ words) => words.map((word) => `<option>${word}</option>`).join("");
const main = document.body.appendChild(document.createElement("main"));
main.innerHTML = `<form>
  <p><label>What is it called? <input name="appName"></label></p>
  <p><label>What should we call it here? <input name="name"></label></p>
  <p><label>What makes it worth having? <textarea name="appDescription" rows="4"></textarea></label></p>
  <p><label>Which time zone? <input name="timezone" list="zones" value="Europe/Oslo"></label></p>
  <p><label>Does it have a slogan? <input name="tagline"></label></p>
  <p><label>Which language? <input name="primaryLanguage" list="languages"></label></p>
  <p><label>How should it sound? <select name="brandVoice">${options(["Authentic", "Witty", "Warm"])}</select></label></p>
  <p>
    <label><input type="radio" name="targetGender" checked> Everyone</label>
    <label><input type="radio" name="targetGender"> Women</label>
    <label><input type="radio" name="targetGender"> Men</label>
  </p>
  <p><label>Where should we write? <input name="ownerEmail"></label></p>
  <datalist id="zones">${options(zones)}</datalist>
  <datalist id="languages">${options(tags.map((tag) => languages.of(tag) ?? tag))}</datalist>
</form>`;
