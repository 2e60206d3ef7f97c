/** The look of the HTML plan: ours, in system fonts. `paper-style.ts` has what paper asks for. */
export const htmlStyle = `
:root { color-scheme: light; }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem; color: #1c2427; background: #fff;
  font: 1rem/1.6 'Source Sans 3', 'Segoe UI', Calibri, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5 { font-family: 'Source Serif 4', Georgia, serif; line-height: 1.25; } h5 { font-family: inherit; font-size: 1rem; }
h1 { margin: .2em 0; font-size: 2.2rem; font-weight: 500; }
header { border-top: 3px solid #0b5a63; padding-top: 1.5rem; }
section > h2 { margin-top: 3rem; padding-top: .5rem; border-top: 2px solid #1c2427; }
.organisation { color: #0b5a63; font-weight: 600; }
.subtitle { font-size: 1.2rem; color: #48545a; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.5rem; }
dt { color: #48545a; } dd { margin: 0; }
a { color: #0b5a63; }
nav ol { padding: 0; list-style: none; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 1rem; }
.wide { overflow-x: auto; margin: 1.5rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; }
caption, figcaption { padding: .3rem 0; color: #48545a; font-size: .85rem; text-align: left; }
th, td { padding: .45rem .8rem .45rem 0; border-bottom: 1px solid #e4e1da; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #1c2427; color: #48545a; }
tbody th { font-weight: inherit; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
li > p { margin: .2rem 0; }
td.support { padding-left: .5rem; background: #dcebf8; color: #1d4468; }
figure { margin: 1.5rem 0 .5rem; } figure img { max-width: 100%; height: auto; }
details { margin-bottom: 1.5rem; font-size: .9rem; } summary { color: #0b5a63; cursor: pointer; }
.missing { padding: .5rem .8rem; border-left: 3px solid #855400; background: #fbf2df; }
`;
