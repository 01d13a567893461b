import { toast } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Refusal } from "./ask"
import { readDirectory, type Texts } from "./origins"

/** This plugin's texts, names in the admin's language, and the sentence of a refusal. */
export function useTexts() {
  const { t, i18n } = useTranslation("province")
  const language = i18n.language.split("-")[0] ?? "en"
  const nameOf = (texts: Texts | null | undefined): string =>
    [language, "fr", "ar", "en"].map((code) => texts?.[code]).find(Boolean) ?? t("none")
  const showRefusal = (error: unknown) => {
    const code = error instanceof Refusal ? error.code : "unknown"
    toast.error(t(`error.${code}`, { defaultValue: t("error.unknown") }))
  }
  return { t, nameOf, showRefusal }
}

/** Every province, and how to name one by its slug. */
export function useProvinces() {
  const { nameOf } = useTexts()
  const { data } = useQuery({ queryKey: ["provinces"], queryFn: readDirectory })
  const labelOf = (slug: string | null): string =>
    nameOf(data?.provinces.find((province) => province.slug === slug)?.label)
  return { directory: data, labelOf }
}
