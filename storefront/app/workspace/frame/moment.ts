import type { Language } from "~/i18n/languages"
import { onMarketClock } from "~/i18n/market-clock"

/**
 * Days and hours in Morocco's time. The month's names are our own, because hydrated pages say them twice, on the
 * server and in the browser, and browsers know no Tamazight and not always Morocco's Arabic.
 */
const MONTHS: Record<Language, string> = {
  ar: "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  en: "January February March April May June July August September October November December",
  zgh: "ⵉⵏⵏⴰⵢⵔ ⴱⵕⴰⵢⵕ ⵎⴰⵕⵚ ⵉⴱⵔⵉⵔ ⵎⴰⵢⵢⵓ ⵢⵓⵏⵢⵓ ⵢⵓⵍⵢⵓⵣ ⵖⵓⵛⵜ ⵛⵓⵜⴰⵏⴱⵉⵔ ⴽⵜⵓⴱⵔ ⵏⵓⵡⴰⵏⴱⵉⵔ ⴷⵓⵊⴰⵏⴱⵉⵔ",
}

const clockOf = (instant: string): string => onMarketClock(new Date(instant)).toISOString()

/** A month's name, 1 is January. */
export const monthName = (month: number, language: Language): string =>
  MONTHS[language].split(" ")[month - 1] ?? ""

/** `14:05` */
export const hourOf = (instant: string): string => clockOf(instant).slice(11, 16)

/** `22 novembre` */
export const dayOf = (instant: string, language: Language): string => {
  const [month, day] = clockOf(instant).slice(5, 10).split("-").map(Number)
  return `${day} ${monthName(month ?? 0, language)}`
}

/** `2026-11-22`, the day in Morocco. */
export const isoDayOf = (instant: string): string => clockOf(instant).slice(0, 10)
