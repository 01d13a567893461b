import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"
import { assertCashAllowed, cashCartOf } from "../../cash-terms/cod-eligibility"
import { readStandsToday } from "../../fairs/stand-pickup/stands-today"
import type { OptionData } from "../../modules/delivery-by-zone/option-data"
import { isAbroad } from "../market/regions"
import { assertBuyable, assertDeliverable, assertNotEmpty } from "./assert-ready"
import { groupByCooperative } from "./cart-groups"
import { checkoutCartSchema } from "./checkout-cart"
import { chosenPayment } from "./chosen-payment"
import { findItemProblems } from "./item-problems"

const PRODUCT_FIELDS = [
  "id",
  "title",
  "status",
  "cooperative.id",
  "cooperative.handle",
  "cooperative.name",
  "cooperative.province_id",
  "cooperative.status",
  "cooperative.closed_from",
  "cooperative.closed_until",
]

const productRows = z.array(z.looseObject({ id: z.string() }))

const cartRow = z.looseObject({
  completed_at: z.unknown(),
  items: z
    .array(z.looseObject({ product_id: z.string().nullish(), variant: z.looseObject({}).nullish() }))
    .nullish(),
})

/**
 * Refuses to make an order of a cart whose goods cannot be bought any more, would reach nobody, or would not be paid at
 * their price. A cart already ordered passes: completing it again answers its order. `cart` is the cart as core has
 * just read it, stock included; only who sells its goods is read anew.
 *
 * @throws {ApiError} 400 `cart_empty`, an item problem's code, `contact_missing`, `delivery_missing`,
 * `address_missing`, `payment_missing`, `cod_region`, `cod_amount`, `cod_history`.
 */
export async function assertOrderable(container: MedusaContainer, cart: unknown): Promise<void> {
  const row = cartRow.parse(cart)
  if (row.completed_at) return
  const orderable = checkoutCartSchema.parse(await withSellers(container, row))
  assertNotEmpty(orderable)
  assertBuyable(findItemProblems(orderable))
  const deliveries = await withoutClosedStands(
    container,
    orderable.shipping_methods.flatMap(({ data }) => data ?? []),
  )
  assertDeliverable(groupByCooperative(orderable), deliveries, orderable.shipping_address)
  const payment = chosenPayment(orderable)
  if (!payment) throw ApiError.notAllowed("payment_missing", "Choose how to pay first.")
  if (payment === "cash_on_delivery" && isAbroad(orderable))
    throw ApiError.notAllowed("cod_region", "Abroad, orders are paid by card.")
  if (payment === "cash_on_delivery") await assertCashAllowed(container, cashCartOf(orderable))
}

/** What was to be fetched at a stand cannot be once its fair is over: another delivery is to be chosen. */
async function withoutClosedStands(container: MedusaContainer, deliveries: OptionData[]) {
  const atStand = deliveries.filter(({ fair_edition_id }) => fair_edition_id)
  const stands = await readStandsToday(
    container,
    new Date(),
    atStand.map(({ cooperative_id }) => cooperative_id),
  )
  const isOpen = ({ cooperative_id, fair_edition_id }: OptionData) =>
    stands.some((stand) => stand.cooperative_id === cooperative_id && stand.edition_id === fair_edition_id)
  return deliveries.filter((delivery) => !delivery.fair_edition_id || isOpen(delivery))
}

async function withSellers(container: MedusaContainer, cart: z.infer<typeof cartRow>): Promise<object> {
  const items = cart.items ?? []
  const ids = [...new Set(items.flatMap(({ product_id }) => product_id ?? []))]
  const products = ids.length ? await readProducts(container, ids) : new Map<string, object>()
  return {
    ...cart,
    items: items.map((item) => ({
      ...item,
      variant: item.variant && { ...item.variant, product: products.get(item.product_id ?? "") ?? null },
    })),
  }
}

async function readProducts(container: MedusaContainer, ids: string[]): Promise<Map<string, object>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: PRODUCT_FIELDS, filters: { id: ids } })
  return new Map(productRows.parse(data).map((product) => [product.id, product]))
}
