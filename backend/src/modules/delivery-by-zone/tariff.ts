import { z } from "@medusajs/framework/zod"

/** What a parcel costs within one zone, tax included: in dirhams, and abroad in the currency it is paid in. */
const zoneTariffSchema = z.object({
  base: z.number().nonnegative(),
  included_grams: z.number().int().positive(),
  per_extra_kg: z.number().nonnegative(),
})

const abroadTariffSchema = z.object({ eur: zoneTariffSchema, usd: zoneTariffSchema })

/** Our proposal until a carrier's contract gives better: about what a parcel by post costs, by the kilogram begun. */
const DEFAULT_ABROAD_TARIFF = {
  eur: { base: 28, included_grams: 1000, per_extra_kg: 9 },
  usd: { base: 39, included_grams: 1000, per_extra_kg: 14 },
}

export const deliveryTariffSchema = z.object({
  same_province: zoneTariffSchema,
  elsewhere: zoneTariffSchema,
  abroad: abroadTariffSchema.default(DEFAULT_ABROAD_TARIFF),
  /** Weight taken for one article whose weight nobody entered, in grams. */
  default_item_grams: z.number().int().positive(),
})

export type DeliveryTariff = z.output<typeof deliveryTariffSchema>

/**
 * The market's delivery tariff, unless the provider's options in `medusa-config.ts` (`options.tariff`) give another.
 *
 * 20 DH within the cooperative's province and 35 DH to the rest of the country follow what Moroccan shops publish
 * (20 DH in the home city, 30 to 40 DH elsewhere; medium confidence). What a parcel above 5 kg costs is our proposal.
 */
export const DEFAULT_DELIVERY_TARIFF: DeliveryTariff = {
  same_province: { base: 20, included_grams: 5000, per_extra_kg: 3 },
  elsewhere: { base: 35, included_grams: 5000, per_extra_kg: 5 },
  abroad: DEFAULT_ABROAD_TARIFF,
  default_item_grams: 500,
}
