import { createHmac, randomInt, timingSafeEqual } from "node:crypto"

const DIGITS = 6

/** Six random digits. */
export function drawCode(): string {
  return String(randomInt(10 ** DIGITS)).padStart(DIGITS, "0")
}

/**
 * The keyed hash of a code. A plain hash of six digits is undone by trying a million; without the market's secret this
 * one is not.
 */
export function hashCode(secret: string, id: string, code: string): string {
  return createHmac("sha256", secret).update(`${id}:${code}`).digest("hex")
}

/** Whether two hashes are the same, in a time that tells nothing. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
