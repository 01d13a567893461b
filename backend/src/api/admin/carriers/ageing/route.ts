import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readAgeing } from "../../../../carriers/read-ageing"

/** `GET /admin/carriers/ageing`: what each carrier owes, by the days since it collected it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ carriers: await readAgeing(req.scope, new Date()) })
}
