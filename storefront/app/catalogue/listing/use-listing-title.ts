import { useLingui } from "@lingui/react/macro"
import type { ListingView } from "./listing-view.server"

/** What a listing is called: what was searched for, else the category, with the place or the fair it is narrowed to. */
export const useListingTitle = (view: ListingView): string => {
  const { t } = useLingui()
  const { query, categoryPath } = view
  const place = placeName(view) ?? fairName(view)
  const category = categoryPath.at(-1)?.name
  if (query.q) return t`Results for “${query.q}”`
  if (category && place) return t`${category}: ${place}`
  if (category) return category
  if (place) return t`Goods and services: ${place}`
  if (query.cooperative) return view.cooperativeName ?? query.cooperative
  return t`All goods and services`
}

export const fairName = ({ query, fairs }: ListingView): string | undefined =>
  fairs.find(({ code }) => code === query.fair)?.name

export const placeName = ({ query, regions, provinces }: ListingView): string | undefined =>
  query.province
    ? provinces.flatMap(({ places }) => places).find(({ code }) => code === query.province)?.name
    : regions.find(({ code }) => code === query.region)?.name
