import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayout, readPayouts } from "../../../payouts/read-payouts"
import { proposePayoutsWorkflow } from "../../../workflows/payout"
import { parseInput } from "../../errors/parse-input"
import { adminPerson } from "../cooperatives/admin-person"
import { ListPayouts, ProposePayouts } from "./validators"

/** `GET /admin/payouts?status=&limit=&offset=`: batches, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readPayouts(req.scope, parseInput(ListPayouts, req.query)))
}

/** `POST /admin/payouts`: proposes to pay every cooperative what is available to it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { minimum_centimes } = parseInput(ProposePayouts, req.body ?? {})
  const { result } = await proposePayoutsWorkflow(req.scope).run({
    input: { user_id: adminPerson(req), minimum_centimes },
  })
  res.status(201).json({ payout: await readPayout(req.scope, result) })
}
