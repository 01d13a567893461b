import type { AllocationReason } from "./reasons"
import type { AllocationResult, Quotas, Ranked } from "./types"

/** A rank that somebody changed by hand. */
export type HandChange = { cooperative_id: string; to_rank: number; reason: string }

const STAND_CODES: string[] = ["stand_by_rank", "stand_for_women", "stand_for_rural"]
const WAITING_CODES: string[] = [
  ...["province_full", "kept_for_women", "kept_for_rural", "kept_for_both", "no_stand_left"],
]

/** What was said of an outcome that is no longer its own is left out. */
function reasonsAfter(ranked: Ranked, outcome: Ranked["outcome"], added: AllocationReason[]) {
  const stale = outcome === "stand" ? WAITING_CODES : STAND_CODES
  return [...ranked.reasons.filter(({ code }) => !stale.includes(code)), ...added]
}

/**
 * The ranking as people left it: each change moves one cooperative to a rank, and those between give way. As many have a
 * stand as before. What was computed (`result`) stays as it is.
 */
export function applyChanges(result: AllocationResult, changes: readonly HandChange[]): AllocationResult {
  const order = [...result.ranked]
  const byHand = new Map<string, AllocationReason[]>()
  for (const { cooperative_id, to_rank, reason } of changes) {
    const from = order.findIndex((one) => one.cooperative_id === cooperative_id)
    const [moved] = from < 0 ? [] : order.splice(from, 1)
    if (!moved) continue
    order.splice(to_rank - 1, 0, moved)
    const facts = { from_rank: from + 1, to_rank, reason }
    const reasons = byHand.get(cooperative_id) ?? []
    byHand.set(cooperative_id, [...reasons, { code: "moved_by_hand", facts }])
  }
  const ranked = order.map((one, index) => {
    const rank = index + 1
    const outcome = rank <= result.given ? ("stand" as const) : ("waiting" as const)
    const moved: AllocationReason = { code: "moved_by_others", facts: { from_rank: one.rank } }
    const added = byHand.get(one.cooperative_id) ?? (one.rank === rank ? [] : [moved])
    return { ...one, rank, outcome, reasons: reasonsAfter(one, outcome, added) }
  })
  const given = (kind: "is_women" | "is_rural") =>
    ranked.slice(0, result.given).filter((one) => one[kind]).length
  return {
    ...result,
    ranked,
    women: { ...result.women, given: given("is_women") },
    rural: { ...result.rural, given: given("is_rural") },
  }
}

/** The first promise a ranking breaks that could be kept; nothing when it keeps them all. */
export function brokenPromise(
  { ranked, given, women, rural }: AllocationResult,
  { most_per_province }: Quotas,
): "women" | "rural" | "province" | undefined {
  if (women.given < women.possible) return "women"
  if (rural.given < rural.possible) return "rural"
  const provinces = ranked.slice(0, given).map(({ province }) => province)
  const isOver = provinces.some(
    (province) => provinces.filter((other) => other === province).length > (most_per_province ?? Infinity),
  )
  return isOver ? "province" : undefined
}
