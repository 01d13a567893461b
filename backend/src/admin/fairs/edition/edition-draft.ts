import {
  type LanguageDraft,
  EMPTY_TEXTS,
  textsDraft,
  textsOrNone,
  textsSent,
} from "../../backend/language-fields"
import type { Fair } from "../fairs"

/** A day that has not the usual hours: closed, or hours of its own. */
export type DayDraft = { isClosed: boolean; from: string; to: string }

export type ProgrammeDraft = { day: string; from: string; to: string; title: LanguageDraft }

/** An edition as it is typed. */
export type EditionDraft = {
  names: LanguageDraft
  theme: LanguageDraft
  place: LanguageDraft
  region: string
  province: string
  position: string
  opens: string
  closes: string
  from: string
  to: string
  days: Record<string, DayDraft>
  programme: ProgrammeDraft[]
  categories: string[]
  stands: string
  women: string
  rural: string
  perProvince: string
}

export const EMPTY_EDITION: EditionDraft = {
  names: EMPTY_TEXTS,
  theme: EMPTY_TEXTS,
  place: EMPTY_TEXTS,
  region: "",
  province: "",
  position: "",
  opens: "",
  closes: "",
  from: "10:00",
  to: "20:00",
  days: {},
  programme: [],
  categories: [],
  stands: "",
  women: "30",
  rural: "20",
  perProvince: "",
}

const typed = (value: number | null): string => (value === null ? "" : String(value))

/** An edition as its form shows it. */
export function draftOf(fair: Fair): EditionDraft {
  const { hours, quotas, latitude, longitude } = fair
  const days = Object.entries(hours.days ?? {}).map(([day, own]): [string, DayDraft] => [
    day,
    { isClosed: own === null, from: own?.from ?? hours.from, to: own?.to ?? hours.to },
  ])
  return {
    names: textsDraft(fair.names),
    theme: textsDraft(fair.theme),
    place: textsDraft(fair.place),
    region: fair.region_code,
    province: fair.province_code,
    position: latitude === null || longitude === null ? "" : `${latitude}, ${longitude}`,
    opens: fair.opens_on,
    closes: fair.closes_on,
    from: hours.from,
    to: hours.to,
    days: Object.fromEntries(days),
    programme: fair.programme.map((entry) => ({ ...entry, title: textsDraft(entry.title) })),
    categories: fair.categories,
    stands: String(fair.stand_count),
    women: typed(quotas.women_percent),
    rural: typed(quotas.rural_percent),
    perProvince: typed(quotas.most_per_province),
  }
}

/** A number as people type it; what is no number is sent as it is, for the backend to refuse beside its field. */
export function numberSent(text: string): number | string | null {
  const plain = text.trim().replace(",", ".")
  if (!plain) return null
  const number = Number(plain)
  return Number.isNaN(number) ? plain : number
}

/** What is typed of an edition, as `POST /admin/fairs` takes it. Days outside the edition's are left out. */
export function editionSent(draft: EditionDraft) {
  const [latitude = "", longitude = ""] = draft.position.split(/[,;\s]+/)
  const days = Object.entries(draft.days)
    .filter(([day]) => day >= draft.opens && day <= draft.closes)
    .map(([day, { isClosed, from, to }]) => [day, isClosed ? null : { from, to }] as const)
  return {
    names: textsSent(draft.names),
    theme: textsOrNone(draft.theme),
    place: textsSent(draft.place),
    region_code: draft.region,
    province_code: draft.province || undefined,
    latitude: numberSent(latitude),
    longitude: numberSent(longitude),
    opens_on: draft.opens,
    closes_on: draft.closes,
    hours: { from: draft.from, to: draft.to, days: Object.fromEntries(days) },
    programme: draft.programme.map((entry) => ({ ...entry, title: textsSent(entry.title) })),
    categories: draft.categories,
    stand_count: numberSent(draft.stands),
    quotas: {
      women_percent: numberSent(draft.women),
      rural_percent: numberSent(draft.rural),
      most_per_province: numberSent(draft.perProvince),
    },
  }
}
