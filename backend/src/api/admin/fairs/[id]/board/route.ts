import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readFigures } from "../../../../../fairs/figures/read-figures"
import { fairId } from "../../fair-request"

/** `GET /admin/fairs/:id/board`: what the fair has come to by now, by door, day, province and cooperative. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const figures = await readFigures(req.scope, fairId(req))
  res.json({ board: { edition_id: fairId(req), at: new Date(), ...figures } })
}
