import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clockChanges } from "../../../fairs/clock-changes"

/** `GET /admin/market`: where people find the market, without a slash at the end, and how its clock goes. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  const storefrontUrl = process.env.STOREFRONT_URL ?? "http://localhost:8000"
  res.json({ storefront_url: storefrontUrl.replace(/\/$/, ""), clock: clockChanges(new Date()) })
}
