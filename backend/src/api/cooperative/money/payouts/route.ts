import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../../errors/parse-input"
import { moneyScopeOf } from "../money-scope"
import { listOwnPayouts } from "../own-payouts"
import { listPayoutsSchema } from "../validators"

const PAGE_SIZE = 20

/** `GET /cooperative/money/payouts?page=`: what was sent to the cooperative's bank, the latest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = moneyScopeOf(req)
  const { page } = parseInput(listPayoutsSchema, req.query)
  const window = { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE }
  const { payouts, count } = await listOwnPayouts(scope, window)
  res.json({ payouts, count, page, pages: Math.max(1, Math.ceil(count / PAGE_SIZE)) })
}
