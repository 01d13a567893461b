import { ApiError } from "../../api/errors/api-error"
import type { Bearer } from "../../modules/fair-campaign/bearers"

/** What somebody wants a fair to take off prices; percent whole, budget in centimes. */
export type PromotionTerms = {
  percent: number
  categories: string[]
  cooperative_ids: string[]
  borne_by: Bearer
  budget_centimes: number | null
  starts_at: Date
  ends_at: Date
}

/** A campaign may begin so many days before the fair's first, and end so many after its last. */
const DAYS_AROUND = 30
const DAY_MS = 24 * 60 * 60 * 1000
const MOST_PERCENT = 90

/**
 * Refuses terms that cannot be, whatever else there is.
 *
 * @throws {ApiError} 400 `percent_out_of_range`, `budget_invalid`, `campaign_outside_fair`, `invalid_input`
 */
export function assertTerms(terms: PromotionTerms, fair: { starts: Date; ends: Date }, now: Date): void {
  const { percent, budget_centimes, starts_at, ends_at } = terms
  if (!Number.isInteger(percent) || percent < 1 || percent > MOST_PERCENT)
    throw refusal("percent_out_of_range", `Take between 1 and ${MOST_PERCENT} whole percent off.`, "percent")
  if (budget_centimes !== null && (!Number.isSafeInteger(budget_centimes) || budget_centimes < 1))
    throw refusal("budget_invalid", "A budget is more than nothing.", "budget_mad")
  if (ends_at <= starts_at || ends_at <= now)
    throw ApiError.invalid("invalid_input", "A campaign ends after it starts.", {
      ends_at: "ends_before_start",
    })
  const earliest = new Date(fair.starts.getTime() - DAYS_AROUND * DAY_MS)
  const latest = new Date(fair.ends.getTime() + DAYS_AROUND * DAY_MS)
  if (starts_at < earliest || ends_at > latest)
    throw refusal(
      "campaign_outside_fair",
      `A campaign is within ${DAYS_AROUND} days of its fair.`,
      starts_at < earliest ? "starts_at" : "ends_at",
    )
}

function refusal(code: string, message: string, field: string): ApiError {
  return ApiError.invalid(code, message, { [field]: code })
}
