import { useTranslation } from "react-i18next"
import type { Texts } from "./cooperative"

const NAMESPACE = "cooperatives"

/** The page's own texts, names in the admin's language, and dates as that language writes them. */
export function useTexts() {
  const { t, i18n } = useTranslation(NAMESPACE)
  const language = i18n.language.split("-")[0] ?? "en"
  const nameOf = (texts: Texts | null | undefined): string =>
    [language, "fr", "ar", "en"].map((code) => texts?.[code]).find(Boolean) ?? t("none")
  const dateOf = (iso: string | null): string =>
    iso
      ? new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" }).format(
          new Date(iso),
        )
      : t("none")
  return { t, nameOf, dateOf }
}
