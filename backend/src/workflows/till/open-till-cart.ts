import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import { CASH_ON_DELIVERY_PROVIDER_ID } from "../../modules/cash-on-delivery"
import type { SaleFacts } from "../../fairs/till/sale-facts"
import type { TillSale } from "../../fairs/till/till-sale"
import { MARKET } from "../market/market"
import { HOME_REGION } from "../market/regions"
import { ensureFairChannel, openStock } from "./fair-channel"
import { toCartItem } from "./till-cart-item"

const collectionRows = z.array(z.object({ payment_collection: z.object({ id: z.string() }).nullish() }))

/**
 * Opens the cart of a sale that was made, ready to be completed: its goods at the price that was charged, handed over
 * already, paid in cash. No promotion touches it, and nobody's address is known. Answers its id.
 */
export async function openTillCart(
  container: MedusaContainer,
  sale: TillSale,
  facts: SaleFacts,
): Promise<string> {
  const sales_channel_id = await ensureFairChannel(container)
  await openStock(container, sale.cooperative_id, sales_channel_id)
  const cart = await container.resolve(Modules.CART).createCarts({
    region_id: await findHomeRegion(container),
    currency_code: MARKET.currency_code,
    sales_channel_id,
    shipping_address: { country_code: MARKET.country_code },
    metadata: {
      till_sale_id: sale.id,
      fair: { edition_id: sale.edition_id, door: "till", sold_at: sale.sold_at.toISOString() },
    },
    items: sale.lines.map((line) => toCartItem(line, sale, facts)),
  })
  await updateTaxLinesWorkflow(container).run({ input: { cart_id: cart.id } })
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cart.id } })
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: await findCollection(container, cart.id),
      provider_id: CASH_ON_DELIVERY_PROVIDER_ID,
    },
  })
  return cart.id
}

async function findHomeRegion(container: MedusaContainer): Promise<string> {
  const [region] = await container
    .resolve(Modules.REGION)
    .listRegions({ name: HOME_REGION.name }, { select: ["id"], take: 1 })
  if (region) return region.id
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The market has not been set up.")
}

async function findCollection(container: MedusaContainer, cartId: string): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["payment_collection.id"],
    filters: { id: cartId },
  })
  return collectionRows.parse(data)[0]?.payment_collection?.id ?? ""
}
