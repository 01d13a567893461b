import { campaignPrice } from "../../fairs/campaign-price"
import type { SaleFacts, TermsThen } from "../../fairs/till/sale-facts"
import type { TillSale } from "../../fairs/till/till-sale"
import type { SaleLine } from "../../modules/till/sale-lines"

/**
 * A line of a till as a cart's item, in dirhams. A size that is gone is sold by its name alone; its product, gone or not,
 * still says whose it was and what tax it bears. Where even that is unknown, `till_cooperative_id` says whose.
 */
export function toCartItem(line: SaleLine, sale: Pick<TillSale, "cooperative_id">, facts: SaleFacts) {
  const product = facts.products.get(line.product_id ?? "")
  const variant = product?.variants.find(({ id }) => id === line.variant_id)
  const term = campaignOf(line, facts)
  return {
    title: product?.title ?? line.title,
    quantity: line.quantity,
    unit_price: line.unit_centimes / 100,
    ...(line.list_centimes > line.unit_centimes ? { compare_at_unit_price: line.list_centimes / 100 } : {}),
    ...(line.product_id ? { product_id: line.product_id } : {}),
    ...(product
      ? {
          product_title: product.title,
          product_handle: product.handle,
          ...(product.thumbnail ? { thumbnail: product.thumbnail } : {}),
        }
      : {}),
    ...(variant
      ? {
          variant_id: variant.id,
          ...(variant.title ? { variant_title: variant.title } : {}),
          ...(variant.sku ? { variant_sku: variant.sku } : {}),
        }
      : {}),
    is_custom_price: true,
    is_tax_inclusive: true,
    is_discountable: false,
    requires_shipping: false,
    metadata: {
      till_cooperative_id: sale.cooperative_id,
      list_price: line.list_centimes / 100,
      ...(term ? { promotion_id: term.promotion_id, campaign_percent: term.percent } : {}),
    },
  }
}

/**
 * The campaign whose price a line had. A phone's word is not enough, since the network may pay the difference: the price
 * without the campaign must be the market's own, and what was charged that campaign's.
 */
function campaignOf(line: SaleLine, { terms, variants }: SaleFacts): TermsThen | undefined {
  const list = variants.get(line.variant_id)?.prices[0]
  if (list === undefined || list !== line.list_centimes || line.unit_centimes >= list) return undefined
  return terms.find(
    (term) =>
      term.product_ids.includes(line.product_id ?? "") &&
      Math.round(campaignPrice(list / 100, term) * 100) === line.unit_centimes,
  )
}
