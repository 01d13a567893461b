import { z } from "@medusajs/framework/zod"
import { LANGUAGES, languageParameter } from "../../languages/languages"
import { requiredText } from "../../languages/plain-text"
import { name, phone } from "../../modules/cooperative/cooperative-facts"

export const AskCode = z.strictObject({ phone, lang: languageParameter })

/** An application begins with the cooperative's name; `person_name` is whoever makes it. */
export const BeginApplication = z.strictObject({
  name,
  lang: languageParameter,
  person_name: requiredText(120).optional(),
})

export const AcceptInvitation = z.strictObject({
  name: requiredText(120),
  lang: z.enum(LANGUAGES, "unknown_language").optional(),
})
