import { useTranslation } from "react-i18next"
import { useFormats } from "../backend/use-formats"
import { useTexts as useCooperativeTexts } from "../cooperatives/use-texts"

/** The page's own texts, names in the admin's language, dates as that language writes them. */
export function useTexts() {
  const { t } = useTranslation("commissionRules")
  const { nameOf } = useCooperativeTexts()
  return { t, nameOf, ...useFormats() }
}
