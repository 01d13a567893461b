import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listPublicEditions } from "../../../fairs/public-editions"

/** `GET /store/fairs`: those that are open, those to come, and the archive. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listPublicEditions(req.scope, new Date()))
}
