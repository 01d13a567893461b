import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addCarrier } from "../../../carriers/change-carrier"
import { listCarriers } from "../../../carriers/carrier-service"
import { parseInput } from "../../errors/parse-input"
import { newCarrierSchema } from "./validators"

/** `GET /admin/carriers`: every carrier, those that are set aside too. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ carriers: await listCarriers(req.scope, { activeOnly: false }) })
}

/** `POST /admin/carriers`: one more, under a code that never changes. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const carrier = await addCarrier(req.scope, parseInput(newCarrierSchema, req.body))
  res.status(201).json({ carrier })
}
