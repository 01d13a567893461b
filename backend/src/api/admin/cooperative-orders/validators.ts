import { z } from "@medusajs/framework/zod"
import { rowWindow } from "../../paging/paging"
import { COOPERATIVE_ORDER_STATUSES } from "../../../modules/cooperative-order/statuses"

const id = z.string().min(1).max(64)

/** `GET /admin/cooperative-orders?order_id=&cooperative_id=&status=&limit=&offset=` */
export const listCooperativeOrdersSchema = z.object({
  order_id: id.optional(),
  cooperative_id: id.optional(),
  status: z.enum(COOPERATIVE_ORDER_STATUSES, "unknown_status").optional(),
  ...rowWindow,
})
