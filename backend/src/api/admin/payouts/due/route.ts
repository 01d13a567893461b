import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDue } from "../../../../payouts/read-due"
import { parseInput } from "../../../errors/parse-input"
import { ListDue } from "../validators"

/** `GET /admin/payouts/due?minimum_mad=&limit=&offset=`: who is owed money, and what a proposal would pay. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readDue(req.scope, parseInput(ListDue, req.query)))
}
