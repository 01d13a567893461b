import type { AllocationInput, Applicant } from "./types"

/** What must hold of those who get a stand: how many they are, and how many of them at least, or of a province at most. */
export type Promises = { stands: number; women: number; rural: number; most: number | null }

/** A minimum share in whole stands; part of a stand is a stand. */
export function promisedStands(percent: number | null, stands: number): number {
  return percent === null ? 0 : Math.min(stands, Math.ceil((percent * stands) / 100))
}

/** How many of these are of each province. */
export function countByProvince(applicants: readonly Pick<Applicant, "province">[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { province } of applicants) counts.set(province, (counts.get(province) ?? 0) + 1)
  return counts
}

/** How many stands can be given at all: as many as there are, to as many as asked, no province having more than its most. */
export function givableStands({ stands, quotas, applicants }: AllocationInput): number {
  const most = quotas.most_per_province ?? Infinity
  const perProvince = [...countByProvince(applicants).values()].map((count) => Math.min(count, most))
  return Math.min(
    stands,
    perProvince.reduce((sum, count) => sum + count, 0),
  )
}
