import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What a cooperative has and nobody else may reach. */
export type Belonging =
  | "cooperative"
  | "cooperative_member"
  | "cooperative_order"
  | "product"
  | "variant"
  | "line_item"
  | "stock_location"
  | "shipping_profile"

/** One id of each thing. */
export type Belongings = Record<Belonging, string>

type Row = {
  id: string
  members: { id: string }[]
  products: { id: string; variants: { id: string }[] }[]
  stock_location: { id: string }
  shipping_profile: { id: string }
}

/** Reads one of each thing the cooperative has; fails when the scene gave it none. */
export async function readBelongings(container: MedusaContainer, cooperativeId: string): Promise<Belongings> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = [
    "id",
    "members.id",
    "products.id",
    "products.variants.id",
    "stock_location.id",
    "shipping_profile.id",
  ]
  const cooperatives = await query.graph({ entity: "cooperative", fields, filters: { id: cooperativeId } })
  const orders = await query.graph({
    entity: "cooperative_order",
    fields: ["id", "item_ids"],
    filters: { cooperative_id: cooperativeId },
  })
  const row = cooperatives.data[0] as unknown as Row
  const order = orders.data[0] as unknown as { id: string; item_ids: string[] }
  return {
    cooperative: row.id,
    cooperative_member: row.members[0]!.id,
    cooperative_order: order.id,
    product: row.products[0]!.id,
    variant: row.products[0]!.variants[0]!.id,
    line_item: order.item_ids[0]!,
    stock_location: row.stock_location.id,
    shipping_profile: row.shipping_profile.id,
  }
}
