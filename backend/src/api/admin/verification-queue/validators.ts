import { z } from "@medusajs/framework/zod"
import { rowWindow } from "../../paging/paging"
import { COOPERATIVE_STATUSES } from "../../../modules/cooperative/statuses"

/** `GET /admin/verification-queue` */
export const QueueParameters = z.object({
  status: z.enum(COOPERATIVE_STATUSES, "unknown_status").default("submitted"),
  q: z.string().trim().max(200, "query_too_long").optional(),
  ...rowWindow,
})
