import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate } from "react-router-dom"
import { useMyRegion } from "../admin-scopes/use-my-region"

/** Where core begins and where its shortcuts lead, regional admins are taken to their fairs: the rest is refused to them. */
const RegionalHome = () => (useMyRegion() ? <Navigate to="/fairs" replace /> : null)

export const config = defineWidgetConfig({
  zone: [
    "order.list.before",
    "product.list.before",
    "customer.list.before",
    "promotion.list.before",
    "campaign.list.before",
    "price_list.list.before",
    "inventory_item.list.before",
    "reservation.list.before",
    "product_collection.list.before",
    "product_category.list.before",
    "customer_group.list.before",
  ],
})

export default RegionalHome
