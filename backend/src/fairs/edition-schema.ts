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
  .max(1000, "invalid_quota")

/** Least shares in percent, and the most stands of one province. That shares exceed the whole is said by `assertQuotas`. */
export const editionQuotas = z.strictObject({
  women_percent: percent.nullable().default(null),
  rural_percent: percent.nullable().default(null),
  most_per_province: z
    .number("invalid_quota")
    .int("invalid_quota")
    .min(1, "invalid_quota")
    .max(1000, "invalid_quota")
    .nullable()
    .default(null),
})

const metres = z.number("invalid_size").min(1, "invalid_size").max(2000, "invalid_size")

export const editionPlan = z.strictObject({ width: metres, height: metres })

/** The code of a region, `MA-09`. */
export const regionCode = z.string("unknown_region").regex(/^MA-\d{2}$/, "unknown_region")

export const categoryHandles = z.array(z.string().min(1).max(120)).max(60, "too_many")

const degrees = (from: number, to: number) =>
  z.number("outside_country").min(from, "outside_country").max(to, "outside_country").nullable()

const needed = {
  names: someTexts(120),
  region_code: regionCode,
  province_code: z.string().min(1, "required").max(64),
  place: someTexts(200),
  opens_on: day,
  closes_on: day,
  hours: editionHours,
  stand_count: z
    .number("invalid_number")
    .int("invalid_number")
    .min(1, "invalid_number")
    .max(1000, "invalid_number"),
}

const theme = someTexts(2000).nullable()
const programme = z.array(programmeItem).max(200, "too_many")
const plan = editionPlan.nullable()
const [latitude, longitude] = [degrees(20, 37), degrees(-18, 0)]

/** What an admin says of a new edition. Days, quotas and places are checked together by the rules. */
export const editionFields = z.strictObject({
  ...needed,
  theme: theme.default(null),
  latitude: latitude.default(null),
  longitude: longitude.default(null),
  programme: programme.default([]),
  categories: categoryHandles.default([]),
  plan: plan.default(null),
  quotas: editionQuotas.default({ women_percent: null, rural_percent: null, most_per_province: null }),
})
export type EditionFields = z.output<typeof editionFields>

/** What changes of an edition: what is left out stays as it is. */
export const editionChanges = z
  .strictObject({
    ...needed,
    ...{ theme, latitude, longitude, programme, plan },
    categories: categoryHandles,
    quotas: editionQuotas,
  })
  .partial()

/** A stand as the plan's editor sends it, in metres. */
export const plannedStand = z.strictObject({
  number: z.string().trim().min(1, "required").max(12, "too_long"),
  zone: z.string().trim().max(60, "too_long").nullish(),
  x: z.number("invalid_size").min(0, "stand_outside_plan").max(2000, "stand_outside_plan"),
  y: z.number("invalid_size").min(0, "stand_outside_plan").max(2000, "stand_outside_plan"),
  width: z.number("invalid_size").min(0.5, "invalid_size").max(200, "invalid_size"),
  height: z.number("invalid_size").min(0.5, "invalid_size").max(200, "invalid_size"),
})
