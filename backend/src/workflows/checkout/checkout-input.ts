import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../../languages/languages"
import { plainText, requiredText } from "../../languages/plain-text"
import { westernDigits } from "../../languages/western-digits"
import { parseMoroccanPhone } from "../../modules/cooperative/phone"
import { abroadAddressSchema, foreignPhoneSchema } from "./abroad-input"
import { PAYMENTS } from "./chosen-payment"

/** A Moroccan phone number however it is typed, as E.164. */
export const phoneSchema = z
  .string()
  .max(40, "invalid_phone")
  .transform((value, context) => {
    const phone = parseMoroccanPhone(westernDigits(value))
    if (phone) return phone
    context.addIssue({ code: "custom", message: "invalid_phone" })
    return z.NEVER
  })

const emailSchema = z
  .string()
  .max(254, "invalid_email")
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.union([z.literal(""), z.email("invalid_email")], "invalid_email"))
  .transform((value) => value || null)
  .nullish()

const postalCodeSchema = z
  .string()
  .max(20, "invalid_postal_code")
  .transform((value) => westernDigits(value).trim())
  .pipe(z.string().regex(/^(\d{5})?$/, "invalid_postal_code"))
  .transform((value) => value || null)
  .nullish()

const contactSchema = z.strictObject({ name: requiredText(120), phone: phoneSchema, email: emailSchema })

const checkoutAddressSchema = z.strictObject({
  province: z.string().min(1, "required").max(60, "unknown_province"),
  commune: requiredText(120),
  address_1: requiredText(300),
  postal_code: postalCodeSchema,
  note: plainText(500)
    .transform((value) => value || null)
    .nullish(),
})

const idSchema = z.string().min(1, "required").max(64, "unknown_option")

/** What the shopper tells at checkout, all at once or step by step. */
export const checkoutInputSchema = z.strictObject({
  contact: contactSchema.optional(),
  address: checkoutAddressSchema.optional(),
  /** Instead of contact and address, for a cart that goes abroad. */
  abroad: z
    .strictObject({
      contact: contactSchema.extend({ phone: foreignPhoneSchema }),
      address: abroadAddressSchema,
    })
    .optional(),
  deliveries: z
    .record(idSchema, idSchema)
    .refine((value) => Object.keys(value).length <= 200, "too_big")
    .optional(),
  payment: z.enum(PAYMENTS).optional(),
  /** Whether the card is to be kept for the next time; heard for a signed-in shopper only. */
  save_card: z.boolean().optional(),
  lang: z.enum(LANGUAGES, "unknown_language").optional(),
})

export type CheckoutInput = z.output<typeof checkoutInputSchema>
