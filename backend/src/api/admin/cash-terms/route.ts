import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CashTerms } from "../../../cash-terms/eligibility"
import { changeCashTerms, listCashTermsHistory, readCashTerms } from "../../../cash-terms/read-terms"
import { parseInput } from "../../errors/parse-input"
import { adminPerson } from "../cooperatives/admin-person"
import { cashTermsSchema } from "./validators"

function toView<Terms extends CashTerms>({ most_centimes, ...terms }: Terms) {
  return { ...terms, most_mad: most_centimes === null ? null : most_centimes / 100 }
}

/** `GET /admin/cash-terms`: to whom cash on delivery is offered, and who decided so before. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const history = await listCashTermsHistory(req.scope)
  res.json({ terms: toView(await readCashTerms(req.scope)), history: history.map(toView) })
}

/** `POST /admin/cash-terms`: the terms of the orders to come. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { most_mad, reason, ...terms } = parseInput(cashTermsSchema, req.body)
  await changeCashTerms(
    req.scope,
    { ...terms, most_centimes: most_mad === null ? null : Math.round(most_mad * 100) },
    { changed_by: adminPerson(req), reason },
  )
  res.json({ terms: toView(await readCashTerms(req.scope)) })
}
