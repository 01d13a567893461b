import { z } from "@medusajs/framework/zod"
import { CREDENTIAL_STATUSES } from "../../../credential/credential-status"

/** `awaiting`: `first` or `second` approval, among declared ones. */
export const ListCredentials = z.object({
  status: z.enum(CREDENTIAL_STATUSES).optional(),
  subject_id: z.string().min(1).max(100).optional(),
  awaiting: z.enum(["first", "second"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})

export const ApproveCredential = z.strictObject({ note: z.string().trim().max(500).nullish() })

export const RevokeCredential = z.strictObject({ reason: z.string().trim().min(3).max(500) })
