import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { keepCount, readCashDays } from "../../../../../fairs/till/count-cash"
import { readOwnStand } from "../../../../../fairs/till/own-stand"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { countSchema } from "../../validators"

/** `GET /cooperative/till/:edition_id/counts`: the cash box of each day so far. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller", "treasurer")
  const stand = await readOwnStand(scope, req.params.edition_id ?? "")
  res.json({ days: await readCashDays(scope, stand, new Date()) })
}

/** `POST /cooperative/till/:edition_id/counts`: what was counted at the end of a day. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  scope.assertRole("seller", "treasurer")
  const stand = await readOwnStand(scope, req.params.edition_id ?? "")
  const { day, opening_mad: opening, counted_mad: counted, note } = parseInput(countSchema, req.body)
  const now = new Date()
  await keepCount(scope, stand, { day, opening, counted, note: note ?? null }, now)
  res.json({ days: await readCashDays(scope, stand, now) })
}
