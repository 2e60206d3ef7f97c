/** Capitals and accents do not matter: “cafe” finds “Café”. */
export function plainWords(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
