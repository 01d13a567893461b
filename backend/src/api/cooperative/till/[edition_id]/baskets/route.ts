import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertTillOpen } from "../../../../../fairs/till/assert-till-open"
import { makeBasket } from "../../../../../fairs/till/basket"
import { readOwnStand } from "../../../../../fairs/till/own-stand"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { basketSchema } from "../../validators"

/** `POST /cooperative/till/:edition_id/baskets`: what a shopper at the stand pays online, under a short code. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller")
  scope.assertMaySell()
  const stand = await readOwnStand(scope, req.params.edition_id ?? "")
  const { lines } = parseInput(basketSchema, req.body)
  const now = new Date()
  assertTillOpen(stand, now)
  res.status(201).json({ basket: await makeBasket(scope, stand, lines, now) })
}
