import type { SelectGroup } from "~/design/select-field"
import { localize } from "~/i18n/localized-text"
import type { Language } from "~/i18n/languages"
import type { Provinces } from "~/medusa/provinces.server"

/** The provinces as a list to choose from: by region, in the order of the page's alphabet. */
export const provinceGroups = ({ regions, provinces }: Provinces, language: Language): SelectGroup[] => {
  const collator = new Intl.Collator(language === "zgh" ? "fr" : language)
  return regions.map((region) => ({
    label: localize(region.name, language).text,
    options: provinces
      .filter((province) => province.region === region.iso)
      .map((province) => ({ value: province.slug, label: localize(province.name, language).text }))
      .sort((a, b) => collator.compare(a.label, b.label)),
  }))
}
