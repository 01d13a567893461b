import { parsePhoneNumberFromString } from "libphonenumber-js"
import { z } from "@medusajs/framework/zod"
import { plainText, requiredText } from "../../languages/plain-text"
import { westernDigits } from "../../languages/western-digits"

/** A phone number of any country in its international form, as E.164; null when it is none. */
export function parseForeignPhone(text: string): string | null {
  const number = parsePhoneNumberFromString(westernDigits(text).replace(/^\s*00/, "+"))
  return number?.isValid() ? number.number : null
}

export const foreignPhoneSchema = z
  .string()
  .max(40, "invalid_foreign_phone")
  .transform((value, context) => {
    const phone = parseForeignPhone(value)
    if (phone) return phone
    context.addIssue({ code: "custom", message: "invalid_foreign_phone" })
    return z.NEVER
  })

/** Postal codes differ by country, and some have none: letters, digits, spaces and dashes. */
const postalCodeSchema = z
  .string()
  .max(20, "invalid_foreign_postal_code")
  .transform((value) => westernDigits(value).trim().toUpperCase())
  .pipe(z.string().regex(/^([A-Z0-9][A-Z0-9 -]{0,11})?$/, "invalid_foreign_postal_code"))
  .transform((value) => value || null)
  .nullish()

/** An address in the country the cart goes to. */
export const abroadAddressSchema = z.strictObject({
  country_code: z.string().regex(/^[a-z]{2}$/, "unknown_country"),
  /** State, department or county, where people write one. */
  region: plainText(120)
    .transform((value) => value || null)
    .nullish(),
  city: requiredText(120),
  address_1: requiredText(300),
  postal_code: postalCodeSchema,
  note: plainText(500)
    .transform((value) => value || null)
    .nullish(),
})
