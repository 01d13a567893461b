/** RIB (relevé d'identité bancaire): 24 digits, bank first, key last. */
const RIB = /^\d{24}$/

/** Takes the spaces and dots people write out of a bank account or an identifier. */
export function compactDigits(text: string): string {
  return text.replace(/[\s.\-\u00a0\u202f]/g, "")
}

/**
 * Whether `rib` is a Moroccan bank account: 24 digits and, as its key is 97 − ((first 22 digits × 100) mod 97), a
 * multiple of 97 as a whole (Bank Al-Maghrib; ISO 13616 registry, Morocco).
 */
export function isValidRib(rib: string): boolean {
  return RIB.test(rib) && BigInt(rib) % 97n === 0n
}

/** What a list may show of a bank account: its last four digits. */
export function maskRib(rib: string | null | undefined): string | null {
  return rib ? `•••• ${rib.slice(-4)}` : null
}
