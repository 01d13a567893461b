/** How long a code is good for. */
export const CODE_LIFE_S = 10 * 60

/** So many codes in so many seconds. */
export type CodeLimit = { count: number; within_s: number }

/** What one phone may be sent: SMS cost money, and each code is five chances to guess. */
export const codeLimits: readonly CodeLimit[] = [
  { count: 5, within_s: 10 * 60 },
  { count: 15, within_s: 24 * 60 * 60 },
]

/** How long to wait before the next code, given the ages in seconds of those sent; 0 for not at all. */
export function secondsToWait(ages: readonly number[], limits: readonly CodeLimit[]): number {
  const waits = limits.map(({ count, within_s }) => {
    const recent = ages.filter((age) => age < within_s).sort((a, b) => a - b)
    const oldestCounted = recent[count - 1]
    return oldestCounted === undefined ? 0 : Math.ceil(within_s - oldestCounted)
  })
  return Math.max(0, ...waits)
}
