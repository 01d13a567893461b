import { useTranslation } from "react-i18next"
import { useFormats } from "../backend/use-formats"
import { useTexts as useCooperativeTexts } from "../cooperatives/use-texts"
import type { Person } from "./payouts"

/** The page's own texts, names in the admin's language, amounts and dates as that language writes them. */
export function useTexts() {
  const { t } = useTranslation("payouts")
  const { nameOf } = useCooperativeTexts()
  const whoOf = (person: Person | null): string => person?.name ?? person?.email ?? t("nobody")
  return { t, nameOf, whoOf, ...useFormats() }
}
