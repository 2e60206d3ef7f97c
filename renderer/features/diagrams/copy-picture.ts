import type { DiagramPicture } from '#core/diagrams/diagram-source.ts';
import { svgAddress } from '../../diagrams/svg-address.ts';

/** Puts a picture on the clipboard as PNG of twice its size; false where the clipboard does not take pictures. */
export async function copyPicture({ svg, width, height }: DiagramPicture): Promise<boolean> {
  try {
    const image = new Image(width, height);
    image.src = svgAddress(svg);
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(width * 2), Math.round(height * 2)];
    const context = canvas.getContext('2d');
    if (!context) return false;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) return false;
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return true;
  } catch {
    // Browsers refuse for many reasons: no permission, too large, no clipboard. The person can save a file instead.
    return false;
  }
}
