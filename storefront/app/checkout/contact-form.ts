import { parsePhoneNumberFromString } from "libphonenumber-js"
import { z } from "zod"
import { westernDigits } from "~/i18n/western-digits"

/** The fields of the first step, as typed; kept as they are when something must be corrected. */
export const CONTACT_FIELDS = [
  "name",
  "phone",
  "email",
  "province",
  "commune",
  "address_1",
  "postal_code",
  "note",
] as const

export type ContactField = (typeof CONTACT_FIELDS)[number]
export type ContactValues = Record<ContactField, string>

/** A Moroccan number in its international form, however it was typed; undefined when it is none. */
export const moroccanPhone = (typed: string): string | undefined => {
  const number = parsePhoneNumberFromString(westernDigits(typed), "MA")
  return number?.country === "MA" && number.isValid() ? number.number : undefined
}

const text = (longest: number) => z.string().trim().min(1, "required").max(longest, "too_long")

const optional = (longest: number) => z.string().trim().max(longest, "too_long").optional()

const contactSchema = z.object({
  name: text(120),
  phone: text(30)
    .refine((value) => moroccanPhone(value) !== undefined, "invalid_phone")
    .transform((value) => moroccanPhone(value) ?? value),
  email: optional(200).refine((value) => !value || z.email().safeParse(value).success, "invalid_email"),
  province: z.string().min(1, "unknown_province").max(60, "unknown_province"),
  commune: text(120),
  address_1: text(300),
  postal_code: optional(5)
    .transform((value) => (value ? westernDigits(value) : value))
    .refine((value) => !value || /^\d{5}$/.test(value), "invalid"),
  note: optional(500),
})

/** What the backend's checkout takes for contact and address. */
export type ContactStep = {
  contact: { name: string; phone: string; email?: string }
  address: { province: string; commune: string; address_1: string; postal_code?: string; note?: string }
}

export type FieldCodes = Partial<Record<ContactField, string>>

/** Reads the first step; each field that cannot be used gets a code. */
export const readContactForm = (
  form: FormData,
): { values: ContactValues; step: ContactStep } | { values: ContactValues; codes: FieldCodes } => {
  const values = valuesOf(form)
  const parsed = contactSchema.safeParse(values)
  if (!parsed.success) return { values, codes: codesOf(parsed.error) }
  const { name, phone, email, province, commune, address_1, postal_code, note } = parsed.data
  return {
    values,
    step: {
      contact: { name, phone, ...(email ? { email } : {}) },
      address: {
        province,
        commune,
        address_1,
        ...(postal_code ? { postal_code } : {}),
        ...(note ? { note } : {}),
      },
    },
  }
}

const valuesOf = (form: FormData): ContactValues => {
  const entries = CONTACT_FIELDS.map((field) => {
    const value = form.get(field)
    return [field, typeof value === "string" ? value : ""] as const
  })
  return Object.fromEntries(entries) as ContactValues
}

const codesOf = (error: z.ZodError): FieldCodes => {
  const codes: FieldCodes = {}
  for (const issue of error.issues) {
    const field = CONTACT_FIELDS.find((name) => name === issue.path[0])
    if (field) codes[field] ??= issue.message
  }
  return codes
}
