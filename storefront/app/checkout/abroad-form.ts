import { parsePhoneNumberFromString } from "libphonenumber-js"
import { z } from "zod"
import { westernDigits } from "~/i18n/western-digits"

/** The fields of the first step for a cart that goes abroad, as typed. */
export const ABROAD_FIELDS = [
  "name",
  "phone",
  "email",
  "region",
  "city",
  "address_1",
  "postal_code",
  "note",
] as const

export type AbroadField = (typeof ABROAD_FIELDS)[number]
export type AbroadValues = Record<AbroadField, string>
export type AbroadCodes = Partial<Record<AbroadField, string>>

/** A number of any country in its international form (`+33...`, `0033...`); undefined when it is none. */
export const foreignPhone = (typed: string): string | undefined => {
  const number = parsePhoneNumberFromString(westernDigits(typed).replace(/^\s*00/, "+"))
  return number?.isValid() ? number.number : undefined
}

const text = (longest: number) => z.string().trim().min(1, "required").max(longest, "too_long")
const optional = (longest: number) => z.string().trim().max(longest, "too_long")

const abroadSchema = z.object({
  name: text(120),
  phone: text(30)
    .refine((value) => foreignPhone(value) !== undefined, "invalid_foreign_phone")
    .transform((value) => foreignPhone(value) ?? value),
  email: optional(200).refine((value) => !value || z.email().safeParse(value).success, "invalid_email"),
  region: optional(120),
  city: text(120),
  address_1: text(300),
  postal_code: optional(20)
    .transform((value) => westernDigits(value).toUpperCase())
    .refine((value) => /^([A-Z0-9][A-Z0-9 -]{0,11})?$/.test(value), "invalid_foreign_postal_code"),
  note: optional(500),
})

/** What the backend's checkout takes for a cart that goes abroad. */
export type AbroadStep = {
  abroad: {
    contact: { name: string; phone: string; email: string }
    address: {
      country_code: string
      region: string
      city: string
      address_1: string
      postal_code: string
      note: string
    }
  }
}

/** Reads the first step for a cart that goes to `country_code`; each field that cannot be used gets a code. */
export const readAbroadForm = (
  form: FormData,
  country_code: string,
): { values: AbroadValues; step: AbroadStep } | { values: AbroadValues; codes: AbroadCodes } => {
  const values = valuesOf(form)
  const parsed = abroadSchema.safeParse(values)
  if (!parsed.success) return { values, codes: codesOf(parsed.error) }
  const { name, phone, email, ...address } = parsed.data
  return {
    values,
    step: { abroad: { contact: { name, phone, email }, address: { country_code, ...address } } },
  }
}

const valuesOf = (form: FormData): AbroadValues => {
  const read = (field: AbroadField): string => {
    const value = form.get(field)
    return typeof value === "string" ? value : ""
  }
  return {
    name: read("name"),
    phone: read("phone"),
    email: read("email"),
    region: read("region"),
    city: read("city"),
    address_1: read("address_1"),
    postal_code: read("postal_code"),
    note: read("note"),
  }
}

const codesOf = (error: z.ZodError): AbroadCodes => {
  const codes: AbroadCodes = {}
  for (const issue of error.issues) {
    const field = ABROAD_FIELDS.find((name) => name === issue.path[0])
    if (field) codes[field] ??= issue.message
  }
  return codes
}
