import type { Language } from "~/i18n/languages"
import { onMarketClock } from "~/i18n/market-clock"

const LOCALES: Record<Language, string> = { ar: "ar-MA", fr: "fr-MA", en: "en-GB", zgh: "zgh-MA" }

/** Days of the calendar (`2027-03-01`) are no instants: they are read and written in one zone, so that none slips. */
const STYLES = {
  range: { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" },
  weekday: { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" },
  month: { timeZone: "UTC", month: "short" },
  moment: { timeZone: "UTC", day: "numeric", month: "long" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (style: keyof typeof STYLES, language: Language): Intl.DateTimeFormat => {
  const key = `${style}:${language}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(LOCALES[language], { numberingSystem: "latn", ...STYLES[style] })
  formats.set(key, made)
  return made
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** From the first day to the last, as short as the language lets it: `4–13 décembre 2026`. */
export const formatDays = (from: string, to: string, language: Language): string =>
  formatOf("range", language).formatRange(dateOf(from), dateOf(to))

/** A day with its name: `vendredi 4 décembre`. */
export const formatWeekday = (day: string, language: Language): string =>
  formatOf("weekday", language).format(dateOf(day))

/** The month's short name, for the leaf of a calendar. */
export const formatMonth = (day: string, language: Language): string =>
  formatOf("month", language).format(dateOf(day))

/** The last day, in Morocco, of what ends at this instant (milliseconds): what ends at midnight lasts the day before. */
export const formatUntil = (endsAt: number, language: Language): string =>
  formatOf("moment", language).format(onMarketClock(new Date(endsAt - 1)))

const DAY_MS = 24 * 3600 * 1000

/** Every day from the first to the last. */
export const daysBetween = (from: string, to: string): string[] => {
  const count = Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY_MS) + 1
  return Array.from({ length: Math.max(count, 0) }, (_, index) =>
    new Date(dateOf(from).getTime() + index * DAY_MS).toISOString().slice(0, 10),
  )
}
