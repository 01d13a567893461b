const DAY_MS = 86_400_000

/** No edition lasts longer; a wrong year typed must not draw thousands of rows. */
const MOST_DAYS = 90

/** Every day from one to another, both included: `2027-03-01`. */
export function daysBetween(from: string, to: string): string[] {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  if (Number.isNaN(start) || Number.isNaN(end) || end < start) return []
  const count = Math.min(MOST_DAYS, Math.round((end - start) / DAY_MS) + 1)
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * DAY_MS).toISOString().slice(0, 10),
  )
}
