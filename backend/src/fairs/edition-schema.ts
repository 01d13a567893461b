import { z } from "@medusajs/framework/zod"
import { languageTexts, languageTextsSchema } from "../languages/language-text"

const hour = z.string("invalid_hour").regex(/^([01]\d|2[0-3]):[0-5]\d$/, "invalid_hour")

/** A day of Morocco's clock, `2027-03-01`. Whether there is such a day is checked by `assertDays`. */
export const day = z
  .string("invalid_day")
  .regex(/^2\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "invalid_day")

const between = z.strictObject({ from: hour, to: hour })

/** A text in one language at least; what is empty is left out. */
export const someTexts = (max: number) =>
  languageTextsSchema(max)
    .transform((texts) => languageTexts(texts))
    .refine((texts) => Object.keys(texts).length > 0, "required")

/** The hours of an edition as they are stored. */
export const editionHours = between.extend({ days: z.record(day, between.nullable()).optional() })

export const programmeItem = z.strictObject({ day, from: hour, to: hour, title: someTexts(200) })

const percent = z
  .number("invalid_quota")
  .int("invalid_quota")
  .min(0, "invalid_quota")
  .max(100, "quotas_over_100")

export const editionQuotas = z.strictObject({
  women_percent: percent.nullable().default(null),
  rural_percent: percent.nullable().default(null),
  most_per_province: z
    .number("invalid_quota")
    .int("invalid_quota")
    .min(1, "invalid_quota")
    .max(1000)
    .nullable()
    .default(null),
})

const metres = z.number("invalid_size").min(1, "invalid_size").max(2000, "invalid_size")

export const editionPlan = z.strictObject({ width: metres, height: metres })

/** The code of a region, `MA-09`. */
export const regionCode = z.string("unknown_region").regex(/^MA-\d{2}$/, "unknown_region")

export const categoryHandles = z.array(z.string().min(1).max(120)).max(60, "too_many")

/** What an admin says of an edition. Days, quotas and places are checked together by the rules. */
export const editionFields = z.strictObject({
  names: someTexts(120),
  theme: someTexts(2000).nullable().default(null),
  region_code: regionCode,
  province_code: z.string().min(1).max(64),
  place: someTexts(200),
  latitude: z.number().min(20, "outside_country").max(37, "outside_country").nullable().default(null),
  longitude: z.number().min(-18, "outside_country").max(0, "outside_country").nullable().default(null),
  opens_on: day,
  closes_on: day,
  hours: editionHours,
  programme: z.array(programmeItem).max(200, "too_many").default([]),
  categories: categoryHandles.default([]),
  stand_count: z
    .number("invalid_number")
    .int("invalid_number")
    .min(1, "invalid_number")
    .max(1000, "invalid_number"),
  plan: editionPlan.nullable().default(null),
  quotas: editionQuotas.default({ women_percent: null, rural_percent: null, most_per_province: null }),
})
export type EditionFields = z.output<typeof editionFields>

/** A stand as the plan's editor sends it, in metres. */
export const plannedStand = z.strictObject({
  number: z.string().trim().min(1, "required").max(12, "too_long"),
  zone: z.string().trim().max(60, "too_long").nullish(),
  x: z.number("invalid_size").min(0, "invalid_size").max(2000, "invalid_size"),
  y: z.number("invalid_size").min(0, "invalid_size").max(2000, "invalid_size"),
  width: z.number("invalid_size").min(0.5, "invalid_size").max(200, "invalid_size"),
  height: z.number("invalid_size").min(0.5, "invalid_size").max(200, "invalid_size"),
})
