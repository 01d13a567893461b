import { canComplete } from "./can-complete"
import type { Before, Drawn } from "./order"
import { countByProvince, type Promises } from "./promised-stands"
import type { AllocationReason } from "./reasons"
import type { AllocationInput } from "./types"

/** What an applicant was ordered by when its turn came. */
export function explainTurn(
  { tier, absences, province }: Drawn,
  { before, among }: { before: Before; among: number },
  { rule_version, seed }: AllocationInput,
): AllocationReason[] {
  const presence: AllocationReason = absences
    ? { code: "absent_before", facts: { absences } }
    : { code: "present_before", facts: {} }
  const balance = { province, before: before.get(province) ?? 0 }
  return [
    { code: "priority_tier", facts: { tier, rule_version } },
    presence,
    { code: "province_balance", facts: balance },
    ...(among > 1 ? [{ code: "drawn" as const, facts: { among, seed } }] : []),
  ]
}

/** Why an applicant whose turn has come is passed over; nothing when it gets its stand. */
export function explainPass(
  next: Drawn,
  { seated, pool }: { seated: readonly Drawn[]; pool: readonly Drawn[] },
  promises: Promises,
): AllocationReason | undefined {
  const { most, women, rural } = promises
  if (most !== null && (countByProvince(seated).get(next.province) ?? 0) >= most)
    return { code: "province_full", facts: { province: next.province, most } }
  const withIt = [...seated, next]
  if (canComplete(withIt, pool, promises)) return undefined
  const forWomen = canComplete(withIt, pool, { ...promises, women: 0 })
  const forRural = canComplete(withIt, pool, { ...promises, rural: 0 })
  if (forWomen === forRural) return { code: "kept_for_both", facts: { women, rural } }
  return forWomen
    ? { code: "kept_for_women", facts: { promised: women } }
    : { code: "kept_for_rural", facts: { promised: rural } }
}

const KEPT = {
  women: ["kept_for_women", "kept_for_both"],
  rural: ["kept_for_rural", "kept_for_both"],
}

/** Why an applicant gets a stand: by its rank, or before others because the call promised it. */
export function explainStand(
  next: Drawn,
  passes: readonly AllocationReason[],
  { women, rural, stands }: Promises,
): AllocationReason[] {
  const passedFor = (codes: string[]) => passes.filter(({ code }) => codes.includes(code)).length
  const forWomen = next.is_women ? passedFor(KEPT.women) : 0
  const forRural = next.is_rural ? passedFor(KEPT.rural) : 0
  const reasons: AllocationReason[] = []
  if (forWomen) reasons.push({ code: "stand_for_women", facts: { promised: women, passed: forWomen } })
  if (forRural) reasons.push({ code: "stand_for_rural", facts: { promised: rural, passed: forRural } })
  return reasons.length ? reasons : [{ code: "stand_by_rank", facts: { stands } }]
}

/** Why an applicant whose turn did not come has no stand: all are given, or none is left that its province may have. */
export function explainNoStand(
  { province }: Drawn,
  given: number,
  { stands, quotas: { most_per_province: most } }: AllocationInput,
): AllocationReason {
  return given < stands && most !== null
    ? { code: "province_full", facts: { province, most } }
    : { code: "no_stand_left", facts: { stands } }
}
