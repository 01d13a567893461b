import { z } from "@medusajs/framework/zod"
import { CooperativeChanges, CooperativeFacts } from "../../../modules/cooperative/cooperative-facts"
import { MEMBER_ROLES } from "../../../modules/cooperative/models/cooperative-member"
import { COOPERATIVE_STATUSES } from "../../../modules/cooperative/statuses"

const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(100).optional(),
  )

const wholeNumber = (max: number) => z.coerce.number().int().min(0).max(max)

const SORTED_BY = ["created_at", "verified_at", "handle", "members_count"] as const

/** `GET /admin/cooperatives`, as core's lists read theirs; `order=-created_at` is newest first. */
export const ListCooperatives = z.object({
  limit: wholeNumber(100).default(20),
  offset: wholeNumber(1_000_000).default(0),
  q: z.string().trim().max(200, "query_too_long").optional(),
  status: oneOrMany(z.enum(COOPERATIVE_STATUSES, "unknown_status")),
  province_id: oneOrMany(z.string().max(80)),
  region_id: oneOrMany(z.string().max(10)),
  order: z
    .enum(
      SORTED_BY.flatMap((field) => [field, `-${field}` as const]),
      "unknown_order",
    )
    .default("-created_at"),
})

export type ListCooperatives = z.output<typeof ListCooperatives>

export const CreateCooperative = CooperativeFacts.extend({ is_demo: z.boolean().optional() })

export const UpdateCooperative = CooperativeChanges

const reason = z.string().trim().min(1, "reason_required").max(1000, "reason_too_long")

/** A decision somebody bears: the reason is told to the cooperative and kept. */
export const DecideWithReason = z.strictObject({ reason })

export const Decide = z.strictObject({ reason: reason.nullish() })

export const AddMember = z.strictObject({
  name: z.string().trim().min(1, "name_required").max(120, "name_too_long"),
  email: z.email("invalid_email").max(200, "invalid_email"),
  password: z.string().min(12, "password_too_short").max(200, "password_too_long"),
  role: z.enum(MEMBER_ROLES, "unknown_role"),
})
