import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertTillOpen } from "../../../../../fairs/till/assert-till-open"
import { listOwnSales } from "../../../../../fairs/till/own-sales"
import { readOwnStand } from "../../../../../fairs/till/own-stand"
import { toSaleView } from "../../../../../fairs/till/sale-view"
import { batchSchema } from "../../../../../fairs/till/sold-at-stand"
import { receiveSales } from "../../../../../workflows/till"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { listSalesSchema } from "../../validators"

/** `GET /cooperative/till/:edition_id/sales`: what was sold on a day, or all that waits for an answer; the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller", "treasurer")
  const { edition } = await readOwnStand(scope, req.params.edition_id ?? "")
  const asked = parseInput(listSalesSchema, req.query)
  res.json(await listOwnSales(scope, edition.id, asked, new Date()))
}

/** `POST /cooperative/till/:edition_id/sales`: what a phone has sold. Sent again, it is the same sales. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  scope.assertMaySell()
  const stand = await readOwnStand(scope, req.params.edition_id ?? "")
  const { device_id, sent_at, sales } = parseInput(batchSchema, req.body)
  const now = new Date()
  assertTillOpen(stand, now)
  const device = { cooperative_id: scope.cooperativeId, device_id }
  const batch = { device, edition: stand.edition, member_id: scope.memberId, sent_at, sales }
  const received = await receiveSales(scope.container, batch, now)
  res.json({ server_time: now.toISOString(), sales: received.map(toSaleView) })
}
