import type { DeliveryTariff } from "./tariff"

/** One line of a parcel: `grams` of one article (null when unknown) times `quantity`. */
export type ParcelLine = { grams: number | null; quantity: number }

/** A parcel from a cooperative's province to the shopper's; `to_province` is null while the address is not known. */
export type Parcel = {
  from_province: string | null
  to_province: string | null
  lines: ParcelLine[]
}

/** Weight of a parcel in grams; an article without a weight counts for the tariff's default. */
export function weighParcel(lines: ParcelLine[], tariff: DeliveryTariff): number {
  return lines.reduce((sum, line) => sum + (line.grams ?? tariff.default_item_grams) * line.quantity, 0)
}

/**
 * Price of delivering a parcel, in whole dirhams, tax included: a base price up to `included_grams`, then so much for
 * every kilogram begun. An unknown province pays the price of the rest of the country, the highest it can become.
 */
export function priceDelivery(parcel: Parcel, tariff: DeliveryTariff): number {
  const isSameProvince = parcel.from_province !== null && parcel.from_province === parcel.to_province
  return priceByWeight(parcel.lines, isSameProvince ? tariff.same_province : tariff.elsewhere, tariff)
}

/** Price of sending a parcel abroad, in the currency the shopper pays in. Null for one the tariff does not know. */
export function priceDeliveryAbroad(
  lines: ParcelLine[],
  currency: string,
  tariff: DeliveryTariff,
): number | null {
  const zone = currency === "eur" || currency === "usd" ? tariff.abroad[currency] : null
  return zone && priceByWeight(lines, zone, tariff)
}

function priceByWeight(
  lines: ParcelLine[],
  zone: DeliveryTariff["elsewhere"],
  tariff: DeliveryTariff,
): number {
  const extraGrams = Math.max(0, weighParcel(lines, tariff) - zone.included_grams)
  return zone.base + Math.ceil(extraGrams / 1000) * zone.per_extra_kg
}
