import type { DemoPlace } from "../seed/schemas/places"
import type { DemoMarket } from "../seed/seed"
import type { ProductTexts } from "./product-texts"

const curly = (text: string): string => text.replaceAll("'", "’")

const typeset = ({ ar, fr, en }: ProductTexts): ProductTexts => ({ ar, fr: curly(fr), en: curly(en) })

function placeOf({ places }: DemoMarket, slug: string): DemoPlace {
  const place = places.find((candidate) => candidate.slug === slug)
  if (!place) throw new Error(`The seed was checked, and yet "${slug}" is not a province.`)
  return place
}

/** What people call the place: Agadir, not Agadir-Ida-Ou-Tanane. */
export function shortPlaceNames(market: DemoMarket, slug: string): ProductTexts {
  return market.shortNames[slug] ?? typeset(placeOf(market, slug).name)
}

/** "province de Taza", "préfecture de Fès", as they stand within a sentence. */
export function placeLabels(market: DemoMarket, slug: string): ProductTexts {
  const { ar, fr, en } = typeset(placeOf(market, slug).label)
  return { ar, fr: fr.charAt(0).toLowerCase() + fr.slice(1), en }
}

/** The town its offices are in. */
export function seatOf(market: DemoMarket, slug: string): string {
  return curly(placeOf(market, slug).seat.fr)
}
