import { useTranslation } from "react-i18next"
import { useFormats } from "../backend/use-formats"
import { useTexts as useCooperativeTexts } from "../cooperatives/use-texts"
import type { Person } from "../payouts/payouts"
import { shownAt } from "./morocco-time"
import { useMarket } from "./use-market"

/**
 * Texts of the pages of fairs, `fairs` unless another namespace is named; names, amounts and days as the admin's language
 * writes them, moments by Morocco's clock.
 */
export function useTexts(namespace = "fairs") {
  const { t, i18n } = useTranslation(namespace)
  const { nameOf } = useCooperativeTexts()
  const clock = useMarket()?.clock
  const whoOf = (person: Person | null): string => person?.name ?? person?.email ?? "—"
  const dates = (weekday?: "short") =>
    new Intl.DateTimeFormat(i18n.language, {
      ...(weekday ? { weekday } : {}),
      day: "numeric",
      month: "short",
      year: "numeric",
      numberingSystem: "latn",
      timeZone: "UTC",
    })
  const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)
  const dayOf = (day: string): string => dates("short").format(dateOf(day))
  /** From a day to another, what they share said once. */
  const daysOf = (first: string, last: string): string => dates().formatRange(dateOf(first), dateOf(last))
  const percentOf = (percent: number | null, signDisplay: "auto" | "exceptZero" = "auto"): string =>
    percent === null
      ? "—"
      : new Intl.NumberFormat(i18n.language, {
          style: "percent",
          maximumFractionDigits: 1,
          numberingSystem: "latn",
          signDisplay,
        }).format(percent / 100)
  const signedOf = (number: number): string =>
    new Intl.NumberFormat(i18n.language, {
      maximumFractionDigits: 1,
      numberingSystem: "latn",
      signDisplay: "exceptZero",
    }).format(number)
  const momentOf = (iso: string | null): string =>
    iso && clock
      ? new Intl.DateTimeFormat(i18n.language, {
          dateStyle: "medium",
          timeStyle: "short",
          numberingSystem: "latn",
          timeZone: "UTC",
        }).format(shownAt(clock, iso))
      : "—"
  const { amountOf } = useFormats()
  return { t, dir: i18n.dir(), nameOf, whoOf, dayOf, daysOf, momentOf, percentOf, signedOf, amountOf }
}
