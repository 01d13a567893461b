import { z } from "zod"

const namesSchema = z.record(z.string(), z.string().nullish())

/** Who is signed in, and for which cooperative. */
export const memberSchema = z.object({
  member: z.object({ id: z.string(), name: z.string(), role: z.enum(["manager", "seller", "treasurer"]) }),
  cooperative: z.object({ id: z.string(), handle: z.string(), name: namesSchema, status: z.string() }),
})

export type Member = z.infer<typeof memberSchema>

const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  variant_title: z.string().nullish(),
  thumbnail: z.string().nullish(),
  quantity: z.number(),
  total: z.number(),
})

/** A line of the list of a cooperative's own orders, amounts in dirhams. */
export const cooperativeOrderRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  status: z.string(),
  created_at: z.string(),
  fulfilment_kind: z.string(),
  item_count: z.number(),
  total: z.number(),
  customer_name: z.string().nullish(),
  province: z.string().nullish(),
  commune: z.string().nullish(),
})

export type CooperativeOrderRow = z.infer<typeof cooperativeOrderRowSchema>

export const ORDER_STEPS = ["accept", "refuse", "ship", "deliver"] as const

export type OrderStep = (typeof ORDER_STEPS)[number]

/** A cooperative's own part of an order, amounts in dirhams. The shopper's phone is there only while it is open. */
export const cooperativeOrderSchema = z.object({
  id: z.string(),
  number: z.string(),
  status: z.string(),
  created_at: z.string(),
  fulfilment_kind: z.string(),
  items: z.array(itemSchema),
  totals: z.object({ items: z.number(), shipping: z.number(), total: z.number() }),
  tracking_number: z.string().nullish(),
  refusal_reason: z.string().nullish(),
  shopper: z.object({
    name: z.string().nullish(),
    phone: z.string().nullish(),
    province: z.string().nullish(),
    commune: z.string().nullish(),
    address_1: z.string().nullish(),
    postal_code: z.string().nullish(),
    note: z.string().nullish(),
  }),
  history: z.array(
    z.object({
      status: z.string(),
      at: z.string(),
      tracking: z.string().nullish(),
      reason: z.string().nullish(),
    }),
  ),
  actions: z.array(z.enum(ORDER_STEPS)),
})

export type CooperativeOrder = z.infer<typeof cooperativeOrderSchema>
