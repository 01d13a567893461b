import type { InferTypeOf } from "@medusajs/framework/types"
import { languageTexts } from "../languages/language-text"
import type { FairCall } from "../modules/fair/models/fair-call"
import type { FairEdition } from "../modules/fair/models/fair-edition"
import {
  daysOfEdition,
  phaseFactsOf,
  planOfEdition,
  programmeOfEdition,
  quotasOfEdition,
} from "./edition-facts"
import { boundsOf, doorsOpenAt, spansOf } from "./hours"
import { nextChangeAt, phaseOf } from "./phase"

export type Edition = Omit<
  InferTypeOf<typeof FairEdition>,
  "fair" | "call" | "stands" | "applications" | "allocations" | "exhibitors" | "events"
>
export type Call = Omit<InferTypeOf<typeof FairCall>, "edition">

/** An edition in a list, as everybody may read it. `opens_at` and `closes_at` are the first and the last door. */
export function editionCard(edition: Edition, call: Call | null | undefined, now: Date) {
  const { id, handle, year, region_code, province_code, opens_on, closes_on, cancel_reason } = edition
  const { starts, ends } = boundsOf(daysOfEdition(edition))
  const facts = phaseFactsOf(edition, call)
  return {
    ...{ id, handle, year, region_code, province_code, opens_on, closes_on, cancel_reason },
    phase: phaseOf(facts, now),
    names: languageTexts(edition.names),
    theme: edition.theme ? languageTexts(edition.theme) : null,
    place: languageTexts(edition.place),
    opens_at: starts,
    closes_at: ends,
    next_change_at: nextChangeAt(facts, now),
    stand_count: edition.stand_count,
  }
}

/** What else a page about an edition says of it. */
export function editionDetail(edition: Edition, now: Date) {
  const days = daysOfEdition(edition)
  const moments = spansOf(days).flatMap(({ starts, ends }) => [starts, ends])
  return {
    latitude: edition.latitude,
    longitude: edition.longitude,
    hours: { ...days.hours, days: days.hours.days ?? {} },
    programme: programmeOfEdition(edition),
    categories: edition.categories,
    plan: planOfEdition(edition),
    doors_open: doorsOpenAt(days, now),
    doors_change_at: moments.find((moment) => moment > now) ?? null,
  }
}

/** What only those who hold the fair read. */
export const editionAdminFields = (edition: Edition) => ({
  fair_id: edition.fair_id,
  status: edition.status,
  version: edition.version,
  quotas: quotasOfEdition(edition),
  closed_at: edition.closed_at,
  lessons: edition.lessons,
  cloned_from_id: edition.cloned_from_id,
})

/** A call as it is read. `is_open`: it can be answered now. */
export function callView(edition: Edition, call: Call | null | undefined, now: Date) {
  if (!call) return null
  const { deadline, invited_regions, published_at } = call
  const is_open = phaseOf(phaseFactsOf(edition, call), now) === "call"
  return { texts: languageTexts(call.texts), deadline, invited_regions, published_at, is_open }
}
