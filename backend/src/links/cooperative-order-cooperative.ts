import { defineLink } from "@medusajs/framework/utils"
import CooperativeModule from "../modules/cooperative"
import CooperativeOrderModule from "../modules/cooperative-order"

/** The cooperative a part belongs to: `cooperative_order.cooperative`. */
export default defineLink(
  { linkable: CooperativeOrderModule.linkable.cooperativeOrder, field: "cooperative_id" },
  CooperativeModule.linkable.cooperative,
  { readOnly: true },
)
