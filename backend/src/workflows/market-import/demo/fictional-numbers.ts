/** No bank and no enterprise has a number that begins so: a mistaken transfer would reach nobody. */
const NOBODY = "999"

/** Two digits that make the whole number a multiple of 97, as RIB and ICE ask. */
const withKey = (digits: string): string =>
  digits + String(97n - ((BigInt(digits) * 100n) % 97n)).padStart(2, "0")

/** A bank account whose key holds and that belongs to nobody. */
export function fictionalRib(place: number): string {
  return withKey(NOBODY + String(place).padStart(19, "0"))
}

/** An enterprise's identifier whose key holds and that belongs to nobody. */
export function fictionalIce(place: number): string {
  return withKey(NOBODY + String(place).padStart(6, "0") + "0000")
}
