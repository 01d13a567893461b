import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerModuleService } from "../../modules/ledger/service"
import { PAYOUT_MODULE } from "../../modules/payout"
import type { PayoutModuleService } from "../../modules/payout/service"
import { PAYOUT_SETTINGS } from "../../payouts/payout-settings"
import { type Payee, readPayees } from "../../payouts/read-payees"
import { readStandings, type Standing } from "../../payouts/standing"

/** Why a cooperative that is owed money is not in a proposal. */
export type LeftOutReason = "below_minimum" | "suspended" | "in_another_batch"

/** A cooperative that is owed money, and why a proposal made now would leave it out, if it would. */
export type Due = { payee: Payee; standing: Standing; left_out: LeftOutReason | null }

/** Who is owed money now, the most available first. */
export async function findDue(
  container: MedusaContainer,
  { minimum_centimes, now }: { minimum_centimes: number; now: Date },
): Promise<Due[]> {
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const owed = (await ledger.balances({ kind: "cooperative" })).flatMap(
    ({ owner_id, currency_code, centimes }) =>
      owner_id && currency_code === PAYOUT_SETTINGS.currency_code && centimes < 0 ? [owner_id] : [],
  )
  const [payees, standings, waiting] = await Promise.all([
    readPayees(container, owed),
    readStandings(container, owed, now),
    readWaiting(container),
  ])
  const reasonFor = ({ id, status }: Payee, { available_centimes }: Standing): LeftOutReason | null => {
    if (waiting.has(id)) return "in_another_batch"
    if (status === "suspended") return "suspended"
    return available_centimes < minimum_centimes ? "below_minimum" : null
  }
  return owed
    .flatMap((id) => {
      const [payee, standing] = [payees.get(id), standings.get(id)]
      return payee && standing ? [{ payee, standing, left_out: reasonFor(payee, standing) }] : []
    })
    .sort((a, b) => b.standing.available_centimes - a.standing.available_centimes)
}

/** The cooperatives with a line that has not left yet. */
async function readWaiting(container: MedusaContainer): Promise<Set<string>> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
  const lines = await service.listPayoutLines({ status: "proposed" }, { select: ["cooperative_id"] })
  return new Set(lines.map(({ cooperative_id }) => cooperative_id))
}
