import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readProductPage } from "../../../../../catalogue/read-product-page"
import { languageParameter } from "../../../../../languages/languages"
import { parseInput } from "../../../../errors/parse-input"

const ReadProduct = z.object({ lang: languageParameter })

/** `GET /store/catalogue/products/:handle?lang=`: a product's page. 404 `product_not_found` when it cannot be bought. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { lang } = parseInput(ReadProduct, req.query)
  const salesChannelIds = req.publishable_key_context.sales_channel_ids
  res.json({
    product: await readProductPage(req.scope, { handle: req.params.handle ?? "", lang, salesChannelIds }),
  })
}
