import type { Leaf } from "../seed/schemas/products"
import type { DemoMarket } from "../seed/seed"
import type { Dealt } from "./deal-templates"
import { placeLabels, shortPlaceNames } from "./place-names"

/** A text in the three languages products are written in. */
export type ProductTexts = { ar: string; fr: string; en: string }

/** Where something is from, as goods and services say it. */
const ORIGIN: Record<Leaf["kind"], (place: ProductTexts) => ProductTexts> = {
  good: ({ ar, fr, en }) => ({ ar: `المنشأ: ${ar}.`, fr: `Origine\u00a0: ${fr}.`, en: `Origin: ${en}.` }),
  service: ({ ar, fr, en }) => ({ ar: `المكان: ${ar}.`, fr: `Lieu\u00a0: ${fr}.`, en: `Place: ${en}.` }),
}

function inEveryLanguage(write: (language: keyof ProductTexts) => string): ProductTexts {
  return { ar: write("ar"), fr: write("fr"), en: write("en") }
}

/** The written title, followed by the place where several cooperatives make the same. */
export function titleProduct({ template, cooperative, makers }: Dealt, market: DemoMarket): ProductTexts {
  if (makers === 1) return template.title
  const place = shortPlaceNames(market, cooperative.province)
  return inEveryLanguage((language) => `${template.title[language]} – ${place[language]}`)
}

/** What it is, how to keep or to book it, and where it is from. */
export function describeProduct(
  leaf: Leaf,
  { template, cooperative }: Dealt,
  market: DemoMarket,
): ProductTexts {
  const origin = ORIGIN[leaf.kind](placeLabels(market, cooperative.province))
  const note = template.note ?? leaf.note
  return inEveryLanguage((language) =>
    [template.description[language], note[language], origin[language]].join(" "),
  )
}
