import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readExchangeRates, setExchangeRate } from "../../../workflows/abroad"
import { parseInput } from "../../errors/parse-input"
import { adminPerson } from "../cooperatives/admin-person"
import { SetExchangeRate } from "./validators"

/** `GET /admin/exchange-rates`: what a euro and a dollar cost, now, before and to come. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ rates: await readExchangeRates(req.scope) })
}

/** `POST /admin/exchange-rates`: a new rate, which ends the one before. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const set_by = adminPerson(req)
  const { dirhams, ...rate } = parseInput(SetExchangeRate, req.body)
  await setExchangeRate(req.scope, { ...rate, ten_thousandths: dirhams, set_by })
  res.status(201).json({ rates: await readExchangeRates(req.scope) })
}
