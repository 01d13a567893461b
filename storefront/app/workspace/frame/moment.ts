import type { Language } from "~/i18n/languages"

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

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Africa/Casablanca",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
})

const partsOf = (instant: string): Record<string, string> =>
  Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))

/** A month's name, 1 is January. */
export const monthName = (month: number, language: Language): string =>
  MONTHS[language].split(" ")[month - 1] ?? ""

/** `14:05` */
export const hourOf = (instant: string): string => {
  const { hour, minute } = partsOf(instant)
  return `${hour}:${minute}`
}

/** `22 novembre` */
export const dayOf = (instant: string, language: Language): string => {
  const { day, month } = partsOf(instant)
  return `${day} ${monthName(Number(month), language)}`
}

/** `2026-11-22`, the day in Morocco. */
export const isoDayOf = (instant: string): string => {
  const { day = "", month = "", year } = partsOf(instant)
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
}
