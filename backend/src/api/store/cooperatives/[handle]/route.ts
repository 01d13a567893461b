import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../../errors/parse-input"
import { readPublicCooperative } from "../read-public-cooperative"
import { ReadPublicCooperative } from "../validators"

/** `GET /store/cooperatives/:handle?lang=` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { lang } = parseInput(ReadPublicCooperative, req.query)
  res.json({ cooperative: await readPublicCooperative(req.scope, req.params.handle ?? "", lang) })
}
