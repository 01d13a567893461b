import type { CartSummary } from "~/cart/cart-summary"
import type { Language } from "~/i18n/languages"
import { readProvinces } from "~/medusa/provinces.server"
import { fairCardView, type FairCardView } from "./fair-card-view"
import { fairsOrNone } from "./fairs.server"

/** The fairs at whose stands parts of a cart can be fetched, in the page's words. */
export const fairsOfCart = async ({ groups }: CartSummary, language: Language): Promise<FairCardView[]> => {
  const options = groups.flatMap(({ delivery_options }) => delivery_options)
  const handles = new Set(options.flatMap(({ edition_handle }) => edition_handle ?? []))
  if (handles.size === 0) return []
  const [{ open, coming }, places] = await Promise.all([fairsOrNone(), readProvinces()])
  return [...open, ...coming]
    .filter(({ handle }) => handles.has(handle))
    .map((fair) => fairCardView(fair, language, places))
}
