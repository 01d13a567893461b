import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { ask } from "../backend/ask"
import { useTexts as useCooperativeTexts } from "../cooperatives/use-texts"
import type { Texts } from "../cooperatives/cooperative"

/** The queue's own texts (`t`), those of cooperatives (`ofCooperative`), names and dates in the admin's language. */
export function useTexts() {
  const { t, i18n } = useTranslation("verification")
  const { t: ofCooperative, nameOf, dateOf } = useCooperativeTexts()
  return { t, ofCooperative, nameOf, dateOf, direction: i18n.dir() }
}

type Directory = { provinces: { slug: string; label: Texts }[] }

/** Names a province by its slug, in the admin's language; an unknown slug stays a slug. */
export function useProvinceNames(): (slug: string) => string {
  const { nameOf } = useTexts()
  const { data } = useQuery({
    queryKey: ["provinces"],
    queryFn: () => ask<Directory>("/admin/provinces"),
    staleTime: 600_000,
  })
  return (slug) => {
    const label = data?.provinces.find((province) => province.slug === slug)?.label
    return label ? nameOf(label) : slug
  }
}

type Crafts = { crafts: { slug: string; name: Texts }[] }

/** Names a craft by its slug, in the admin's language; an unknown slug stays a slug. */
export function useCraftNames(): (slug: string) => string {
  const { nameOf } = useTexts()
  const { data } = useQuery({
    queryKey: ["crafts"],
    queryFn: () => ask<Crafts>("/admin/crafts"),
    staleTime: 600_000,
  })
  return (slug) => {
    const name = data?.crafts.find((craft) => craft.slug === slug)?.name
    return name ? nameOf(name) : slug
  }
}
