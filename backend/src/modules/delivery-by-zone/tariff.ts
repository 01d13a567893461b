import { z } from "@medusajs/framework/zod"

/** What a parcel costs within one zone, in dirhams, tax included. */
const zoneTariffSchema = z.object({
  base: z.number().nonnegative(),
  included_grams: z.number().int().positive(),
  per_extra_kg: z.number().nonnegative(),
})

export const deliveryTariffSchema = z.object({
  same_province: zoneTariffSchema,
  elsewhere: zoneTariffSchema,
  /** Weight taken for one article whose weight nobody entered, in grams. */
  default_item_grams: z.number().int().positive(),
})

export type DeliveryTariff = z.infer<typeof deliveryTariffSchema>

/**
 * The market's delivery tariff, unless the provider's options in `medusa-config.ts` (`options.tariff`) give another.
 *
 * 20 DH within the cooperative's province and 35 DH to the rest of the country follow what Moroccan shops publish
 * (20 DH in the home city, 30 to 40 DH elsewhere; medium confidence). What a parcel above 5 kg costs is our proposal.
 */
export const DEFAULT_DELIVERY_TARIFF: DeliveryTariff = {
  same_province: { base: 20, included_grams: 5000, per_extra_kg: 3 },
  elsewhere: { base: 35, included_grams: 5000, per_extra_kg: 5 },
  default_item_grams: 500,
}
