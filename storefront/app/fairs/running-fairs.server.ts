import type { Language } from "~/i18n/languages"
import { readProvinces } from "~/medusa/provinces.server"
import { fairCardView } from "./fair-card-view"
import { fairsOrNone } from "./fairs.server"

/** The fairs that are on, for the head of the market, and when the clock changes what is said of any fair. */
export const runningFairs = async (language: Language) => {
  const { open, coming } = await fairsOrNone()
  const running = open.filter(({ phase }) => phase === "open")
  const places = running.length > 0 ? await readProvinces() : { regions: [], provinces: [] }
  return {
    cards: running.map((fair) => fairCardView(fair, language, places)),
    changes: [...open, ...coming].map(({ next_change_at }) => next_change_at),
  }
}
