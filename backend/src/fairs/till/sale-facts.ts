import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ListingRow } from "../../listing/listing-row"
import { readListingRows } from "../../listing/read-listings"
import { stockOfVariant, unitsLeft } from "../../listing/variant-stock"
import { campaignPrice } from "../campaign-price"
import type { VariantFacts } from "./judge-sale"
import { listPriceOf } from "./own-goods"
import type { TillSale } from "./till-sale"

/** A phone may show a price so long before or after its campaign. */
const CLOCK_SLACK_MS = 15 * 60_000

const PROMOTION_ENTITY: string = "fair_promotion"

const promotionRows = z.array(
  z.object({
    promotion_id: z.string(),
    percent: z.number(),
    product_ids: z.array(z.string()),
    starts_at: z.coerce.date(),
    ends_at: z.coerce.date(),
  }),
)

/** A campaign under which a sale may have been made. */
export type TermsThen = Pick<
  z.output<typeof promotionRows>[number],
  "promotion_id" | "percent" | "product_ids"
>

/** What is known of a sale's goods: their products as they are now, and each size's price and stock. */
export type SaleFacts = {
  products: Map<string, ListingRow>
  terms: TermsThen[]
  variants: Map<string, VariantFacts>
}

/** Reads what a sale is judged by. Campaigns are those of the moment it was made, ended since or not. */
export async function readSaleFacts(container: MedusaContainer, sale: TillSale): Promise<SaleFacts> {
  const ids = [...new Set(sale.lines.flatMap(({ product_id }) => product_id ?? []))]
  const rows = await readListingRows(container, ids)
  const terms = await readTermsThen(container, sale)
  const variants = rows.flatMap((row) => row.variants.map((variant) => ({ row, variant })))
  return {
    products: new Map(rows.map((row) => [row.id, row])),
    terms,
    variants: new Map(
      variants.map(({ row, variant }) => {
        const price = listPriceOf(variant)
        const stock = stockOfVariant(variant)
        const discounted = terms.filter(({ product_ids }) => product_ids.includes(row.id))
        const prices = price === null ? [] : [price, ...discounted.map((term) => campaignPrice(price, term))]
        return [
          variant.id,
          {
            is_published: row.status === "published" && row.cooperative.id === sale.cooperative_id,
            prices: prices.map((dirhams) => Math.round(dirhams * 100)),
            free: stock ? unitsLeft(stock) : null,
          },
        ]
      }),
    ),
  }
}

async function readTermsThen(container: MedusaContainer, { edition_id, sold_at }: TillSale) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: PROMOTION_ENTITY,
    fields: Object.keys(promotionRows.element.shape),
    filters: { edition_id },
  })
  const at = sold_at.getTime()
  return promotionRows
    .parse(data)
    .filter(
      ({ starts_at, ends_at }) =>
        starts_at.getTime() - CLOCK_SLACK_MS <= at && at < ends_at.getTime() + CLOCK_SLACK_MS,
    )
}
