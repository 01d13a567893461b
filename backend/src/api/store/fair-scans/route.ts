import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countVisit } from "../../../fairs/stand-code/count-visit"
import { findStand } from "../../../fairs/stand-code/find-stand"
import { parseInput } from "../../errors/parse-input"
import { requestLimit } from "../../rate-limit/limit-requests"
import { scanSchema } from "./validators"

/** Many visitors of a fair share one address. */
const mayScan = requestLimit(600)

/** `POST /store/fair-scans`: where the code on a stand leads. During the fair the visit is counted. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code, is_counted_before } = parseInput(scanSchema, req.body)
  if (!mayScan(req, res)) return
  const now = new Date()
  const stand = await findStand(req.scope, code, now)
  if (stand.is_open_today && !is_counted_before) await countVisit(req.scope, stand, now)
  res.json({
    edition_handle: stand.edition_handle,
    cooperative_handle: stand.cooperative_handle,
    product_handle: stand.product?.handle ?? null,
    is_open_today: stand.is_open_today,
    is_past: stand.is_past,
  })
}
