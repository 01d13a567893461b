import { z } from "@medusajs/framework/zod"
import { westernDigits } from "../../../languages/western-digits"
import { foreignPhoneSchema } from "../../../workflows/checkout/abroad-input"
import { phoneSchema } from "../../../workflows/checkout/checkout-input"

/** The largest number Postgres' integer holds: no order has a greater one. */
const LARGEST_NUMBER = 2_147_483_647

/** An order's number as people type it: `1043`, `#1043`, a part's `1043-2`, in any digits. */
export const orderNumberSchema = z
  .union([z.string(), z.number()])
  .transform((value) => westernDigits(String(value)).replace(/\s/g, ""))
  .pipe(
    z
      .string()
      .max(20, "invalid_number")
      .regex(/^#?\d{1,10}(-\d{1,3})?$/, "invalid_number"),
  )
  .transform((value) => Number(value.replace("#", "").split("-")[0]))
  .pipe(z.number().min(1, "invalid_number").max(LARGEST_NUMBER, "invalid_number"))

const emailSchema = z
  .string()
  .max(254, "invalid_email")
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email("invalid_email"))

/** What proves that an order is one's own: the phone or the e-mail given at checkout. */
export const orderProofFields = {
  phone: z.union([phoneSchema, foreignPhoneSchema], "invalid_phone").optional(),
  email: emailSchema.optional(),
}

/** The order's number with the phone or the e-mail given at checkout. */
export const orderLookupSchema = z
  .strictObject({
    number: orderNumberSchema,
    ...orderProofFields,
  })
  .refine(({ phone, email }) => phone ?? email, { path: ["phone"], message: "required" })

export type OrderLookup = z.output<typeof orderLookupSchema>
