import { z } from "@medusajs/framework/zod"

/** A closure: at once without `from`, and it ends. */
export const GoAway = z
  .strictObject({
    from: z.coerce.date("invalid_date").nullish(),
    until: z.coerce.date("invalid_date"),
  })
  .refine(({ until }) => until > new Date(), { path: ["until"], message: "in_the_past" })
  .refine(({ from, until }) => !from || from < until, { path: ["until"], message: "before_start" })
