import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import CooperativeOrderModule from "../modules/cooperative-order"

/** An order is made of one part for each cooperative: `order.cooperative_orders`. Read from the part's `order_id`. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id", isList: true },
  { ...CooperativeOrderModule.linkable.cooperativeOrder.id, primaryKey: "order_id" },
  { readOnly: true },
)
