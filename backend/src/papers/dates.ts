import type { Paper } from "./paper"

const TIME_ZONE = "Africa/Casablanca"
// Of Tamazight no date is known to Intl: its papers say the day in figures.
const LOCALES = { ar: "ar-MA-u-nu-latn", fr: "fr-MA", en: "en-GB" } as const
const WRITERS = new Map(
  Object.entries(LOCALES).map(([lang, locale]) => [
    lang,
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: TIME_ZONE }),
  ]),
)
const DAY = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone: TIME_ZONE })

/** The day it is in Morocco, written `2026-11-22`. */
export function moroccanDay(at: Date): string {
  return DAY.format(at)
}

/** The year it is in Morocco. */
export function moroccanYear(at: Date): number {
  return Number(moroccanDay(at).slice(0, 4))
}

/** A day as it stands on a paper: `22 novembre 2026`, by Morocco's clock. */
export function writeDay(at: Date, lang: Paper["lang"]): string {
  return WRITERS.get(lang)?.format(at) ?? moroccanDay(at).split("-").reverse().join("/")
}
