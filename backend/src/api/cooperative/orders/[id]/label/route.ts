import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { parseInput } from "../../../../errors/parse-input"
import { scopeOf } from "../../../guard"
import { readLabel } from "./read-label"

const labelQuerySchema = z.object({ parcel_id: z.string().max(80).optional() })

/** `GET /cooperative/orders/:id/label?parcel_id=`: what the address label of a parcel says, its QR code drawn. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const { parcel_id } = parseInput(labelQuerySchema, req.query)
  res.json({ label: await readLabel(scope, req.params.id ?? "", parcel_id ?? null) })
}
