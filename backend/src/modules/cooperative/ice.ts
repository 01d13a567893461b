const ICE = /^\d{15}$/

/** Whether `ice` has the form of an ICE (identifiant commun de l'entreprise): 15 digits. */
export function isIceShaped(ice: string): boolean {
  return ICE.test(ice)
}

/**
 * Whether the control key of an ICE holds (whole number a multiple of 97). The rule is inferred from published
 * numbers, not from a text: warn with it, never refuse.
 */
export function hasValidIceKey(ice: string): boolean {
  return isIceShaped(ice) && BigInt(ice) % 97n === 0n
}
