import { useTranslation } from "react-i18next"

/** Amounts and moments as the admin's language writes them. */
export function useFormats() {
  const { i18n } = useTranslation()
  const amountOf = (amount: number, currency = "mad"): string =>
    new Intl.NumberFormat(i18n.language, {
      style: "currency",
      currency: currency.toUpperCase(),
      numberingSystem: "latn",
    }).format(amount)
  const dateOf = (iso: string | null): string =>
    iso
      ? new Intl.DateTimeFormat(i18n.language, {
          dateStyle: "medium",
          timeStyle: "short",
          numberingSystem: "latn",
        }).format(new Date(iso))
      : "—"
  return { amountOf, dateOf }
}
