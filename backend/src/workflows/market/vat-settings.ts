import { z } from "@medusajs/framework/zod"

const dateSchema = z.iso.date()

/** One VAT rate of the law, from a day on (and until one, excluded), and the categories it is proposed for. */
export const vatRateSchema = z.object({
  code: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  /** Percent: 20 means 20 %. */
  rate: z.number().min(0).max(100),
  from: dateSchema,
  until: dateSchema.nullish(),
  is_default: z.boolean().default(false),
  /** Slugs of the taxonomy. */
  categories: z.array(z.string()).default([]),
  source: z.string().min(1),
})

/** VAT as data: rates change by law of finance, so none is written in the code. */
export const vatSettingsSchema = z
  .object({ rates: z.array(vatRateSchema).min(1) })
  .refine(({ rates }) => rates.some((rate) => rate.is_default), "no_default_rate")

export type VatRate = z.infer<typeof vatRateSchema>
export type VatSettings = z.infer<typeof vatSettingsSchema>

/** The rates in force on `day` (`2026-01-31`). */
export function ratesInForce(settings: VatSettings, day: string): VatRate[] {
  return settings.rates.filter((rate) => rate.from <= day && (!rate.until || day < rate.until))
}
