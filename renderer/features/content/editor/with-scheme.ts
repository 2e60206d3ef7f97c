/** The whole address for what people type: www.example.nl and info@example.nl. */
export function withScheme(address: string): string {
  if (/^[^\s@/:]+@[^\s@/:]+\.\S+$/.test(address)) return `mailto:${address}`;
  return /^www\.\S+$/i.test(address) ? `https://${address}` : address;
}
