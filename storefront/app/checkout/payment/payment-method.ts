import { z } from "zod"

/** A way to pay as the backend offers it; `card` says with what the browser reaches Stripe, and what it takes (centimes). */
export const paymentMethodSchema = z.object({
  id: z.enum(["cash_on_delivery", "card"]),
  is_allowed: z.boolean(),
  reason: z.string().nullish(),
  card: z.object({ publishable_key: z.string(), script_url: z.url(), amount: z.number() }).nullish(),
})

export type PaymentMethod = z.infer<typeof paymentMethodSchema>
export type CardAccess = NonNullable<PaymentMethod["card"]>
