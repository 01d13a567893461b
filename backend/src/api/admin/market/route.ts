import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** `GET /admin/market`: where shoppers and cooperatives find the market, without a slash at the end. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  const storefrontUrl = process.env.STOREFRONT_URL ?? "http://localhost:8000"
  res.json({ storefront_url: storefrontUrl.replace(/\/$/, "") })
}
