import { DEFAULT_STORE_RESTRICTED_FIELDS } from "@medusajs/framework/utils"

/**
 * What core's store routes may never follow in `?fields=`. A cooperative holds its bank account and its members'
 * addresses; the public reads it through our own routes, which list what they show.
 */
export const STORE_RESTRICTED_FIELDS = [
  ...DEFAULT_STORE_RESTRICTED_FIELDS,
  "cooperative",
  "cooperatives",
  "cooperative_link",
  "cooperative_order",
  "cooperative_orders",
]
