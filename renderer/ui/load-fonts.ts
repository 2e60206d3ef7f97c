/** The faces the first screen is set in. */
const faces = ['400 1rem "Source Sans 3 Variable"', '600 1rem "Source Serif 4 Variable"'];

/** Waits for our own fonts, which lie beside the page: words drawn in another face first would move when they come. A face that fails is done without. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}
