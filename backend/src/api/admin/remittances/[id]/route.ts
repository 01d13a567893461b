import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveRemittance } from "../../../../carriers/remittance-view"

/** `GET /admin/remittances/:id`: one file, line by line. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ remittance: await retrieveRemittance(req.scope, req.params.id ?? "") })
}
