/** A page as hosts have them: every kind of element, with marks and classes of its own. */
export const hostPage: string = `
  <header class="root"><h1>Shop</h1><nav><ul><li><a href="#a">Orders</a></li><li><a href="#b" class="button">Products</a></li></ul></nav></header>
  <main data-theme="dark" class="dark"><article><h2>Orders <small>today</small></h2><h3>New</h3><h4>Paid</h4><h5>Sent</h5><h6>Back</h6>
  <p>Some <strong>strong</strong>, <em>stressed</em>, <code>code</code>, <mark>marked</mark>, <abbr title="x">abbr</abbr> and <bdi>other</bdi> words.</p>
  <blockquote>Quoted</blockquote><pre>pre</pre><hr><dl><dt>Term</dt><dd>Meaning</dd></dl><ol><li>One</li></ol>
  <table><caption>Sums</caption><thead><tr><th>Day</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
  <figure><img alt="" width="10" height="10"><figcaption>Picture</figcaption></figure><video></video><svg width="10" height="10"><path d="M0 0h9"/></svg>
  <details open><summary>More</summary>text</details><progress value="0.5"></progress><meter value="0.5"></meter></article>
  <form><fieldset><legend>Address</legend><label for="n">Name</label><input id="n" placeholder="x"><input type="checkbox"><input type="radio">
  <input type="range"><input type="file"><select><option>a</option></select><textarea>t</textarea>
  <button class="button" data-state="open" data-variant="primary">Send</button><button disabled>Off</button><output>7</output></fieldset></form>
  <dialog open class="dialog">d</dialog><section class="panel notice field card" data-state="failed"><div role="status">s</div><span>s</span></section></main>
  <footer hidden>hidden</footer>`;

/** What hosts' own sheets do to bare elements. */
export const hostSheets: Readonly<Record<string, string>> = {
  "a reset that takes everything away": `
    *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
    ol, ul { list-style: none; }
    a { color: inherit; text-decoration: inherit; }
    button, input, select, textarea { font: inherit; letter-spacing: inherit; color: inherit; background-color: transparent; border-radius: 0; opacity: 1; }
    img, svg, video, canvas { display: block; vertical-align: middle; }
    img, video { max-width: 100%; height: auto; }
    textarea { resize: vertical; }
    ::placeholder { opacity: 1; color: gray; }`,
  "a reset that sets its own taste": `
    h1, h2, h3, h4, h5, h6 { margin: 0 0 0.5rem; font-weight: 500; line-height: 1.2; color: navy; }
    p { margin: 0 0 1rem; line-height: 2; }
    ol, ul, dl { margin: 0 0 1rem; padding-left: 2rem; }
    dd { margin: 0 0 0.5rem; }
    dt { font-weight: 700; }
    a { color: #0d6efd; text-decoration: underline; }
    label { display: inline-block; margin-bottom: 0.5rem; font-weight: bold; }
    button { border-radius: 0; text-transform: none; }
    input, button, select, textarea { margin: 0; font-family: serif; font-size: 20px; line-height: 3; }
    legend { float: left; width: 100%; margin-bottom: 0.5rem; padding: 0; font-size: 1.5rem; }
    fieldset { min-width: 0; margin: 20px; padding: 20px; border: 4px solid red; }
    img, svg { vertical-align: middle; }
    hr { opacity: 0.25; }`,
  "loud elements": `
    button { min-width: 200px; min-height: 90px; padding: 30px; border: 5px dashed crimson; border-radius: 40px; background: gold; box-shadow: 0 0 9px red; color: crimson; font: italic 22px serif; letter-spacing: 4px; text-transform: uppercase; }
    input, select, textarea { width: 90px; height: 20px; max-width: 90px; margin: 15px; padding: 15px; border: 4px solid lime; border-radius: 12px; background: black; color: lime; font: 700 22px monospace; box-shadow: 0 0 9px lime; }
    p { margin: 40px; padding: 10px; color: green; font-size: 30px; text-indent: 2em; }
    li { margin: 20px; padding: 10px; list-style: square; }
    svg { width: 80px; height: 80px; margin: 9px; fill: red; }
    img, video { width: 50px; height: 50px; margin: 12px; border: 5px solid; border-radius: 50%; opacity: 0.5; }
    label { display: block; margin: 10px; color: purple; text-transform: uppercase; }
    section, article { margin: 30px; padding: 30px; background: pink; }
    a { color: orange; font-weight: 900; }
    progress { height: 50px; }`,
};
