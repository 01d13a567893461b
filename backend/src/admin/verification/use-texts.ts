import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { ask } from "../backend/ask"
import { useTexts as useCooperativeTexts } from "../cooperatives/use-texts"
import type { Texts } from "../cooperatives/cooperative"

/** The queue's own texts (`t`), those of cooperatives (`ofCooperative`), names and dates in the admin's language. */
export function useTexts() {
  const { t } = useTranslation("verification")
  const { t: ofCooperative, nameOf, dateOf } = useCooperativeTexts()
  return { t, ofCooperative, nameOf, dateOf }
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
