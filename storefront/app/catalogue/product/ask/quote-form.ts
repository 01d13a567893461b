import { z } from "zod"
import { westernDigits } from "~/i18n/western-digits"
import { moroccanPhone } from "~/checkout/contact-form"

/** What a shopper says to ask a service's price. */
export const quoteSchema = z.object({
  name: z.string().trim().min(1, "required").max(120, "too_long"),
  phone: z
    .string()
    .max(30, "invalid_phone")
    .refine((typed) => moroccanPhone(typed) !== undefined, "invalid_phone")
    .transform((typed) => moroccanPhone(typed) ?? typed),
  email: z
    .string()
    .trim()
    .max(254, "too_long")
    .refine((typed) => !typed || z.email().safeParse(typed).success, "invalid_email")
    .transform((typed) => typed || undefined),
  date: z
    .string()
    .trim()
    .refine((typed) => !typed || /^\d{4}-\d{2}-\d{2}$/.test(typed), "invalid")
    .transform((typed) => typed || undefined),
  quantity: z
    .string()
    .transform((typed) => westernDigits(typed.trim()))
    .refine((typed) => /^\d{0,5}$/.test(typed), "invalid_number")
    .transform((typed) => (typed ? Number(typed) : undefined)),
  message: z.string().trim().min(1, "required").max(2000, "too_long"),
})

export type QuoteWish = z.output<typeof quoteSchema>
