/** What two names have in common that mean the same thing; capitals and spaces round them do not matter. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
