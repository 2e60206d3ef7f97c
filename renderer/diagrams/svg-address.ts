/**
 * A drawing as the address of a picture. Only what an address cannot hold is written otherwise: with all that `encodeURIComponent` writes in codes it is half
 * as long again, and the browser reads it at every edit.
 */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${svg.replaceAll(/[%#]|[^\S ]/g, encodeURIComponent)}`;
}
