import type { Phase } from "../../fairs/phases"
import { ask } from "../backend/ask"
import type { Texts } from "../cooperatives/cooperative"
import type { Person } from "../payouts/payouts"

export type Hours = { from: string; to: string }

export type Quotas = {
  women_percent: number | null
  rural_percent: number | null
  most_per_province: number | null
}

export type ProgrammeEntry = { day: string; from: string; to: string; title: Texts }

export type Stand = {
  id: string
  number: string
  zone: string | null
  x: number
  y: number
  width: number
  height: number
  exhibitor: { id: string; status: string; cooperative: { name: Texts } | null } | null
}

export type Call = {
  texts: Texts
  deadline: string
  invited_regions: string[]
  published_at: string | null
}

/** An edition in a list; see `api/admin/fairs`. */
export type FairRow = {
  id: string
  handle: string
  year: number
  names: Texts
  region_code: string
  province_code: string
  opens_on: string
  closes_on: string
  /** The first door and the last. */
  opens_at: string
  closes_at: string
  stand_count: number
  cancel_reason: string | null
  phase: Phase
}

export type Fair = FairRow & {
  fair_id: string
  theme: Texts | null
  place: Texts
  latitude: number | null
  longitude: number | null
  hours: Hours & { days?: Record<string, Hours | null> }
  programme: ProgrammeEntry[]
  categories: string[]
  plan: { width: number; height: number } | null
  quotas: Quotas
  closed_at: string | null
  lessons: string | null
  cloned_from_id: string | null
  version: number
  call: Call | null
  stands: Stand[]
}

/** Whether nothing of an edition changes any more. */
export const isEnded = ({ phase }: Pick<FairRow, "phase">): boolean =>
  phase === "closed" || phase === "cancelled"

export type Series = { id: string; handle: string; region_code: string; names: Texts }

export type FairEvent = {
  id: string
  kind: string
  cooperative: { id: string; name: Texts } | null
  actor_type: "user" | "cooperative" | "system"
  actor: Person | null
  reason: string | null
  at: string
}

export const PAGE_SIZE = 20

/** Where an edition's own routes begin. */
export const fairPath = (id: string): string => `/admin/fairs/${encodeURIComponent(id)}`

type Search = { status: string; page: number; region: string }

/** A page of editions; an empty phase or region means every one. */
export function listFairs({ status, page, region }: Search): Promise<{ fairs: FairRow[]; count: number }> {
  const query = new URLSearchParams({ limit: `${PAGE_SIZE}`, offset: `${page * PAGE_SIZE}` })
  if (status) query.set("phase", status)
  if (region) query.set("region", region)
  return ask(`/admin/fairs?${query}`)
}
