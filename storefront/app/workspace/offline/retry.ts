const WAITS_S = [2, 5, 15, 60, 300]

/** How long to wait before the next try after so many failures in a row, in milliseconds; longer each time, five minutes at most. */
export const waitBeforeTry = (failures: number, random = Math.random()): number => {
  const seconds = WAITS_S[Math.min(Math.max(failures, 1), WAITS_S.length) - 1] ?? 300
  // A village's phones come back at the same moment: they do not all knock at once.
  return Math.round(seconds * 1000 * (0.8 + 0.4 * random))
}
