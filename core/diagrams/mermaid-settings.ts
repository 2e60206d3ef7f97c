/**
 * How we let Mermaid draw: strict, text as SVG text (the root `htmlLabels` decides, the one of flowchart alone does not), ids that do not change,
 * our colours. Text for it is made by us only.
 */
export const mermaidSettings = {
  startOnLoad: false,
  securityLevel: 'strict',
  htmlLabels: false,
  suppressErrorRendering: true,
  deterministicIds: true,
  deterministicIDSeed: 'leidraad',
  theme: 'base',
  fontFamily: "'Liberation Sans', Arimo, Arial, Helvetica, sans-serif",
  themeVariables: {
    fontSize: '15px',
    primaryColor: '#FFFFFF',
    primaryTextColor: '#1C2427',
    primaryBorderColor: '#0B5A63',
    lineColor: '#48545A',
    clusterBkg: '#FAF9F6',
    clusterBorder: '#E4E1DA',
    edgeLabelBackground: '#FFFFFF',
    titleColor: '#1C2427',
  },
  // Mermaid lets lines shine through the labels of arrows.
  themeCSS: '.edgeLabel rect, .edgeLabel .background { opacity: 1; fill: #FFFFFF; }',
  look: 'classic',
  flowchart: { htmlLabels: false, curve: 'basis', nodeSpacing: 36, rankSpacing: 44, padding: 12, wrappingWidth: 220 },
} as const;
