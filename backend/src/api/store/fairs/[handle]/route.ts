import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPublicEdition } from "../../../../fairs/public-editions"

/** `GET /store/fairs/:handle`: an edition with its programme, its plan and its exhibitors. 404 `fair_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ fair: await readPublicEdition(req.scope, req.params.handle ?? "", new Date()) })
}
