import { readMonthMoney } from "../../../money/read-month-money"
import type { CooperativeScope } from "../guard"

/** A month's money in dirhams, from the ledger; null for who sells and for who helps: it is the treasurer's. */
export async function readOwnMonthMoney(scope: CooperativeScope, month: string) {
  if (scope.role === "seller") return { received_mad: null, to_come_mad: null }
  const { received, to_come } = await readMonthMoney(scope.container, scope.cooperativeId, month)
  return { received_mad: received / 100, to_come_mad: to_come / 100 }
}
