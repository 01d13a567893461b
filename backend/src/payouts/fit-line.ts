import { isValidRib } from "../modules/cooperative/rib"
import type { DropReason } from "../modules/payout/statuses"

export type RibProblem = Extract<DropReason, `rib_${string}`>

/**
 * Why money cannot be sent to the account that two people saw; null when it can. `current` is the cooperative's account
 * now: an account changed after the proposal was approved by nobody.
 */
export function ribProblem(seen: string | null, current: string | null): RibProblem | null {
  if (!current) return "rib_missing"
  if (seen !== current) return "rib_changed"
  return isValidRib(seen) ? null : "rib_wrong"
}

/** What a line pays when its file is made, or why it pays nothing. */
export type Fitted = { centimes: number } | { reason: DropReason }

/** Fits a proposed line to what is available now: returns and debts since the proposal lower it, or drop it. */
export function fitLine(
  { centimes, rib }: { centimes: number; rib: string | null },
  now: { available_centimes: number; rib: string | null },
): Fitted {
  const problem = ribProblem(rib, now.rib)
  if (problem) return { reason: problem }
  const fitted = Math.min(centimes, now.available_centimes)
  return fitted > 0 ? { centimes: fitted } : { reason: "nothing_available" }
}
