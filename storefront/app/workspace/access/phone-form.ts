import { z } from "zod"
import { westernDigits } from "~/i18n/western-digits"
import { moroccanPhone } from "~/checkout/contact-form"

/** A Moroccan phone however it was typed, made international. */
export const phoneSchema = z
  .string()
  .max(40, "invalid_phone")
  .transform((typed, context) => {
    const phone = moroccanPhone(typed)
    if (!phone) context.addIssue({ code: "custom", message: "invalid_phone" })
    return phone ?? ""
  })

/** The six digits of a code: Western or Arabic-Indic, with the spaces people put between them. */
export const codeSchema = z
  .string()
  .max(40, "wrong_code")
  .transform((typed) => westernDigits(typed).replace(/[\s\u200e\u200f.-]/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "wrong_code"))
