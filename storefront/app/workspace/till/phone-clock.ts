const KEPT_AS = "twiza-clock-offset"

/**
 * How far the market's clock is ahead of the phone's, in milliseconds, when an answer written at `serverTime` was
 * asked for at `askedAt` and had come at `cameAt` (both on the phone's clock): half the way was there, half back.
 */
export const clockOffset = (askedAt: number, serverTime: number, cameAt: number): number =>
  Math.round(serverTime - (askedAt + cameAt) / 2)

/** The market's clock now, in milliseconds; the phone's own where it was never measured. */
export const marketNow = (offset: number | null, phoneNow = Date.now()): number => phoneNow + (offset ?? 0)

/** A clock this far off is worth telling her. */
export const isClockWrong = (offset: number | null): boolean =>
  offset !== null && Math.abs(offset) > 5 * 60_000

/** What was measured last on this phone; null when never. */
export const keptOffset = (): number | null => {
  const kept = localStorage.getItem(KEPT_AS)
  return kept !== null && Number.isFinite(Number(kept)) ? Number(kept) : null
}

/** Asks the market what time it is and keeps the difference. Without a signal the last one stays. */
export const measureOffset = async (clockAddress: string): Promise<number | null> => {
  const askedAt = Date.now()
  try {
    const answer = await fetch(clockAddress, { cache: "no-store", signal: AbortSignal.timeout(10_000) })
    const now = Number(await answer.text())
    if (!answer.ok || !Number.isFinite(now)) return keptOffset()
    const offset = clockOffset(askedAt, now, Date.now())
    localStorage.setItem(KEPT_AS, String(offset))
    return offset
  } catch {
    return keptOffset()
  }
}
