import { countryName } from "~/i18n/country-name.server"
import { localize } from "~/i18n/localized-text"
import type { Language } from "~/i18n/languages"
import type { Provinces } from "~/medusa/provinces.server"

type Address = { province?: string | null | undefined; country_code?: string | null | undefined }

/** What follows the town in an address: the province's name, or abroad what the shopper wrote, and the country. */
export const placeName = (
  address: Address | null | undefined,
  { provinces }: Pick<Provinces, "provinces">,
  language: Language,
): string => {
  const country = address?.country_code ?? "ma"
  if (country !== "ma") return [address?.province, countryName(country, language)].filter(Boolean).join(", ")
  const province = provinces.find(({ slug }) => slug === address?.province)
  return localize(province?.name, language).text
}
