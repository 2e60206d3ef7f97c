/** The look of a review file: ours, in system fonts, on screen and on paper. */
export const reviewStyle = `
:root { color-scheme: light; --accent: #0b5a63; --ink: #1c2427; --ink-2: #48545a; --line: #e4e1da; --control: #838989; }
* { box-sizing: border-box; }
body { max-width: 76rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; color: var(--ink); background: #fff;
  font: 1rem/1.6 'Source Sans 3', 'Segoe UI', Calibri, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { font-family: 'Source Serif 4', Georgia, serif; line-height: 1.25; }
h1 { margin: .2em 0; font-size: 2.1rem; font-weight: 500; }
h3 { margin: 2.2rem 0 .4rem; font-size: 1.4rem; } h4 { margin: 1.8rem 0 .3rem; font-size: 1.1rem; }
header { border-top: 3px solid var(--accent); padding-top: 1rem; }
section > h2 { margin-top: 3rem; padding-top: .5rem; border-top: 2px solid var(--ink); }
.kicker { margin: 0; color: var(--accent); font-weight: 600; }
.facts { margin: 0; color: var(--ink-2); }
.intro { max-width: 46rem; }
a { color: var(--accent); }
nav h2 { font-size: 1.1rem; } nav ol { padding: 0; list-style: none; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 1rem; z-index: 3; background: #fff; padding: .3rem .6rem; }
.bar { position: sticky; z-index: 2; top: 0; display: flex; flex-wrap: wrap; align-items: end; gap: .5rem 1.5rem; margin: 1.5rem 0;
  padding: .7rem 0; border-top: 1px solid #cbc7be; border-bottom: 1px solid #cbc7be; background: #fff; }
label { color: var(--ink-2); font-size: .8rem; font-weight: 600; }
input, select, textarea { display: block; min-width: 12rem; max-width: 100%; min-height: 2.1rem; margin-top: .15rem; padding: .3rem .55rem;
  border: 1px solid var(--control); border-radius: 4px; background: #fff; color: var(--ink); font: 400 .95rem/1.4 inherit;
  font-family: inherit; }
textarea { width: 100%; resize: vertical; }
button { min-height: 2rem; padding: .25rem .8rem; border: 1px solid var(--control); border-radius: 4px; background: #fff; color: var(--ink);
  font: 600 .9rem/1.3 inherit; font-family: inherit; cursor: pointer; }
button:hover { border-color: var(--ink); }
button.main { border-color: var(--accent); background: var(--accent); color: #fff; }
button.main:hover { background: #08454c; }
button.quiet, .mine button { border: 0; padding: .1rem 0; color: var(--accent); text-decoration: underline; font-weight: 400; font-size: .85rem; }
.mine button { min-height: 1.6rem; margin-right: .8rem; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.saving { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1rem; } .saving p { margin: 0; color: var(--ink-2); font-size: .9rem; }
.wide { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; }
caption, figcaption { padding: .3rem 0; color: var(--ink-2); font-size: .85rem; text-align: left; }
th, td { padding: .5rem .8rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); color: var(--ink-2); font-size: .8rem; }
tbody th { font-weight: 600; }
td.remarks { min-width: 11rem; }
.support { background: #dcebf8; color: #1d4468; padding-left: .5rem; }
figure { margin: 1.5rem 0; } figure img { max-width: 100%; height: auto; }
.missing { padding: .5rem .8rem; border-left: 3px solid #855400; background: #fbf2df; }
.pin { margin: .2rem 0; }
.pin ul, #elsewhere ul { margin: 0 0 .4rem; padding: 0; list-style: none; font-size: .9rem; line-height: 1.4; }
.mine li { margin: .3rem 0; padding: .2rem 0 .1rem .7rem; border-left: 3px solid var(--accent); white-space: pre-line; }
.mine .on { display: block; color: var(--ink-2); font-size: .8rem; white-space: normal; }
.earlier li { margin: .2rem 0; padding-left: .7rem; border-left: 3px solid #cbc7be; white-space: pre-line; } p.earlier { margin: 0; color: var(--ink-2); font-size: .8rem; }
button.add { min-height: 1.75rem; padding: .1rem .6rem; font-weight: 400; font-size: .85rem; color: var(--accent); }
.text { max-width: 46rem; }
dialog { width: min(36rem, calc(100vw - 2rem)); padding: 1.2rem 1.5rem 1.5rem; border: 1px solid #cbc7be; border-radius: 6px; color: var(--ink); }
dialog::backdrop { background: rgb(28 36 39 / .35); }
dialog h2 { margin: 0 0 .8rem; font-size: 1.2rem; } dialog label { display: block; margin: .7rem 0; } dialog select, dialog input { width: 100%; }
.buttons { display: flex; gap: .6rem; margin-top: 1rem; } #problem { margin: 0; color: #a8231c; } #problem:empty { display: none; }
[hidden] { display: none !important; }
@page { size: A4 landscape; margin: 15mm; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .bar, button, nav, .intro { display: none !important; }
  h2, h3, h4 { break-after: avoid; } tr, figure, li { break-inside: avoid; } thead { display: table-header-group; }
  figure img { max-height: 165mm; width: auto; } .wide { overflow: visible; } td.remarks { min-width: 0; } }
`;
