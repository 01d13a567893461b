import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { languageTexts } from "../languages/language-text"
import type { InvoiceContent } from "../modules/invoice/content"
import type { PlacedOrder } from "../workflows/cooperative-order/placed-order"
import { readPlacedOrder } from "../workflows/cooperative-order/read-order-view"

const COOPERATIVE_ENTITY: string = "cooperative"
const PROVINCE_ENTITY: string = "province"

const text = z
  .string()
  .nullish()
  .transform((value) => value || null)

const sellerSchema = z.object({
  name: z.unknown().transform(languageTexts),
  legal_form: text,
  registry_number: text,
  ice: text,
  address: text,
  commune: text,
  province_id: text,
  phone: text,
  email: text,
})

const provinces = z.array(z.object({ names: z.unknown().transform(languageTexts) }))

type Parties = Pick<InvoiceContent, "seller" | "buyer">

/** Who sells and who buys, as they are today. */
export async function readParties(
  container: MedusaContainer,
  { cooperative_id, order_id }: { cooperative_id: string; order_id: string },
): Promise<Parties> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: COOPERATIVE_ENTITY,
    fields: Object.keys(sellerSchema.shape),
    filters: { id: cooperative_id },
  })
  const { province_id, ...seller } = sellerSchema.parse(data[0])
  const order = await readPlacedOrder(container, { id: order_id })
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${order_id} was not found.`)
  return {
    seller: { ...seller, province: await provinceNames(container, province_id) },
    buyer: await buyerOf(container, order),
  }
}

async function buyerOf(container: MedusaContainer, order: PlacedOrder): Promise<Parties["buyer"]> {
  const address = order.shipping_address
  return {
    name: address?.first_name || null,
    address: address?.address_1 || null,
    commune: address?.city || null,
    province: await provinceNames(container, address?.province || null),
    postal_code: address?.postal_code || null,
  }
}

/** A province's names; of a place abroad, what its shopper wrote. */
async function provinceNames(container: MedusaContainer, id: string | null): Promise<Record<string, string>> {
  if (!id) return {}
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: PROVINCE_ENTITY, fields: ["names"], filters: { id } })
  return provinces.parse(data)[0]?.names ?? { fr: id }
}
