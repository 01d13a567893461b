import { z } from "@medusajs/framework/zod"
import { languageTextsSchema } from "../../languages/language-text"
import { isIceShaped } from "./ice"
import { LEGAL_FORMS } from "./models/cooperative"
import { parseMoroccanPhone } from "./phone"
import { compactDigits, isValidRib } from "./rib"

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A handle, a province or a craft as addresses write it: `al-hoceima`. */
export const slug = z.string().max(80, "too_long").regex(SLUG, "invalid_slug")

const text = (max: number) => z.string().trim().min(1, "empty_text").max(max, "text_too_long")

const count = z.int("invalid_count").min(0, "invalid_count").max(1_000_000, "invalid_count")

/** A Moroccan phone, as E.164. */
export const phone = z
  .string()
  .max(40, "invalid_phone")
  .transform((value, context) => {
    const number = parseMoroccanPhone(value)
    if (number) return number
    context.addIssue({ code: "custom", message: "invalid_phone" })
    return z.NEVER
  })

const digits = z.string().max(60, "too_long").transform(compactDigits)

/** A name in at least one language. */
export const name = languageTextsSchema(200).refine(
  (texts) => Object.values(texts).some(Boolean),
  "name_required",
)

/**
 * What is known of a cooperative, as its admin or the importer gives it. `null` empties an optional field. The RIB is
 * refused unless its key holds; the ICE only for its form, since its key rule is inferred.
 */
export const CooperativeFacts = z.strictObject({
  handle: slug,
  legal_form: z.enum(LEGAL_FORMS, "unknown_legal_form").nullish(),
  name,
  tagline: languageTextsSchema(300).nullish(),
  story: languageTextsSchema(5000).nullish(),
  registry_number: text(50).nullish(),
  ice: digits.refine(isIceShaped, "invalid_ice").nullish(),
  rib: digits.refine(isValidRib, "invalid_rib").nullish(),
  phone: phone.nullish(),
  email: z.email("invalid_email").max(200, "invalid_email").nullish(),
  province_id: slug.nullish(),
  further_province_ids: z.array(slug).max(75, "too_many").optional(),
  commune: text(120).nullish(),
  address: text(300).nullish(),
  members_count: count.nullish(),
  women_members_count: count.nullish(),
  women_led: z.boolean().optional(),
  founded_year: z.int().min(1900, "invalid_year").max(2100, "invalid_year").nullish(),
  activities: z.array(slug).max(30, "too_many").optional(),
  closed_from: z.coerce.date("invalid_date").nullish(),
  closed_until: z.coerce.date("invalid_date").nullish(),
})

export type CooperativeFacts = z.output<typeof CooperativeFacts>

/** The same facts, each optional: what an update may change. */
export const CooperativeChanges = CooperativeFacts.partial()

export type CooperativeChanges = z.output<typeof CooperativeChanges>
