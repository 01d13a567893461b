import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeCarrier } from "../../../../carriers/change-carrier"
import { parseInput } from "../../../errors/parse-input"
import { changedCarrierSchema } from "../validators"

/** `POST /admin/carriers/:code`: another name, or set aside for new parcels, or offered again. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const changes = parseInput(changedCarrierSchema, req.body)
  res.json({ carrier: await changeCarrier(req.scope, req.params.code ?? "", changes) })
}
