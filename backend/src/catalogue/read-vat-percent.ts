import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { MARKET } from "../workflows/market/market"

/** The VAT of a product in percent, as the cart will count it: the Tax Module's rate for it in Morocco, else 0. */
export async function readVatPercent(
  container: MedusaContainer,
  product: { id: string; type_id?: string | null | undefined },
): Promise<number> {
  const lines = await container.resolve(Modules.TAX).getTaxLines(
    [
      {
        id: product.id,
        product_id: product.id,
        product_type_id: product.type_id ?? undefined,
        quantity: 1,
        unit_price: 0,
        currency_code: MARKET.currency_code,
      },
    ],
    { address: { country_code: MARKET.country_code } },
  )
  return lines.reduce((percent, line) => percent + Number(line.rate ?? 0), 0)
}
