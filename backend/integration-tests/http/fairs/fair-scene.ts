import { DateTime } from "luxon"
import { MARKET_ZONE } from "../../../src/money/month"

/** A day counted from today, on Morocco's calendar. */
export const dayFromNow = (days: number): string =>
  DateTime.now().setZone(MARKET_ZONE).plus({ days }).toISODate() ?? ""

/** What an admin would send to open an edition: what differs in a test is given as `facts`. */
export const editionBody = (facts: Record<string, unknown> = {}) => ({
  names: { fr: "Salon régional de l’ESS", ar: "المعرض الجهوي" },
  region_code: "MA-01",
  province_code: "al-hoceima",
  place: { fr: "Place de la Marche verte" },
  opens_on: dayFromNow(40),
  closes_on: dayFromNow(44),
  hours: { from: "10:00", to: "21:00" },
  stand_count: 2,
  ...facts,
})

/** As many stands in a row, `A1` to `A<count>`. */
export const standRow = (count: number) => ({
  plan: { width: 100, height: 10 },
  stands: Array.from({ length: count }, (_, index) => ({
    ...{ number: `A${index + 1}`, x: index * 3, y: 0, width: 3, height: 3 },
  })),
})

/** What a cooperative would send to apply. */
export const applicationBody = { categories: ["olive-oil"], people: 2, needs: { electricity: true } }
