import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { plainText } from "../../../languages/plain-text"
import { listingService } from "../../../listing/listing-extras"
import { REPORT_REASONS } from "../../../modules/listing/models/product-report"
import { readPublicProduct } from "../../../workflows/quote-request"
import { parseInput } from "../../errors/parse-input"
import { requestLimit } from "../../rate-limit/limit-requests"

const reportSchema = z.strictObject({
  product_id: z.string().min(1, "required").max(80, "invalid_value"),
  reason: z.enum(REPORT_REASONS, "unknown_reason"),
  note: plainText(1000).default(""),
})

const mayReport = requestLimit(10)

/** `POST /store/product-reports`: tells the network that something is wrong with a product. Nobody's name is asked. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { product_id, reason, note } = parseInput(reportSchema, req.body)
  if (!mayReport(req, res)) return
  const { id } = await readPublicProduct(req.scope, product_id)
  await listingService(req.scope).createProductReports({ product_id: id, reason, note })
  res.status(201).json({ received: true })
}
