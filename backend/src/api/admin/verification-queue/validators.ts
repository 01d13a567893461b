import { z } from "@medusajs/framework/zod"
import { COOPERATIVE_STATUSES } from "../../../modules/cooperative/statuses"

/** `GET /admin/verification-queue` */
export const QueueParameters = z.object({
  status: z.enum(COOPERATIVE_STATUSES, "unknown_status").default("submitted"),
  q: z.string().trim().max(200, "query_too_long").optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(0).max(100).default(20),
})
