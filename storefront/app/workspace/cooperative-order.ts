import { z } from "zod"

const namesSchema = z.record(z.string(), z.string().nullish())

/** Who is signed in, and for which cooperative. */
export const memberSchema = z.object({
  member: z.object({ id: z.string(), name: z.string(), role: z.enum(["manager", "seller", "treasurer"]) }),
  cooperative: z.object({ id: z.string(), handle: z.string(), name: namesSchema, status: z.string() }),
})

export type Member = z.infer<typeof memberSchema>

/** A cooperative's own part of an order, amounts in dirhams. The shopper's phone is there only while it is open. */
export const cooperativeOrderSchema = z.object({
  id: z.string(),
  number: z.string(),
  status: z.string(),
  created_at: z.string(),
  items: z.array(
    z.object({
      title: z.string(),
      variant_title: z.string().nullish(),
      thumbnail: z.string().nullish(),
      quantity: z.number(),
      total: z.number(),
    }),
  ),
  delivery: z.object({ name: z.string().nullish(), kind: z.string().nullish() }).nullish(),
  totals: z.object({ items: z.number(), shipping: z.number(), total: z.number() }),
  customer: z
    .object({
      name: z.string().nullish(),
      phone: z.string().nullish(),
      province: z.string().nullish(),
      commune: z.string().nullish(),
      address_1: z.string().nullish(),
      note: z.string().nullish(),
    })
    .nullish(),
  history: z.array(z.object({ status: z.string(), at: z.string(), tracking: z.string().nullish(), reason: z.string().nullish() })).default([]),
})

export type CooperativeOrder = z.infer<typeof cooperativeOrderSchema>

export const ORDER_STEPS = ["accept", "refuse", "ship", "deliver"] as const

export type OrderStep = (typeof ORDER_STEPS)[number]

const STEPS_BY_STATUS: Record<string, readonly OrderStep[]> = {
  pending: ["accept", "refuse"],
  accepted: ["ship"],
  shipped: ["deliver"],
}

/** What the cooperative can do next with an order. */
export const stepsFrom = (status: string): readonly OrderStep[] => STEPS_BY_STATUS[status] ?? []
