import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readEntryPage } from "../../../money/read-entries"
import { movementsOf } from "../../../money/statement"
import { readStanding } from "../../../payouts/standing"
import { moneyScopeOf } from "./money-scope"
import { toMovementView, toStandingView } from "./money-view"
import { listPayoutsToConfirm } from "./own-payouts"

const LAST = { skip: 0, take: 5 }

/** `GET /cooperative/money`: what the cooperative will get and when, what waits and why, what it owes, what came last. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = moneyScopeOf(req)
  const { container, cooperativeId: cooperative_id } = scope
  const [standing, { opening, entries }, to_confirm] = await Promise.all([
    readStanding(container, cooperative_id, new Date()),
    readEntryPage(container, { account: "cooperative", cooperative_id }, LAST),
    listPayoutsToConfirm(scope),
  ])
  res.json({
    standing: toStandingView(standing),
    last: movementsOf(opening, entries).reverse().map(toMovementView),
    to_confirm,
  })
}
