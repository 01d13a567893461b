import type { FairDoor } from "../../../modules/fair/statuses"
import type { Texts } from "../../cooperatives/cooperative"

/** What some sales came to; `sales_mad` is what is left of them. */
export type Sums = {
  orders: number
  units: number
  sales_mad: number
  sold_mad: number
  cancelled_mad: number
  returned_mad: number
  discount_mad: number
  network_discount_mad: number
}

/** What an edition has come to; see `fairs/figures`. */
export type Figures = {
  totals: Sums
  women_percent: number
  visits: number
  exhibitors: number
  by_door: (Sums & { door: FairDoor })[]
  by_day: (Sums & { day: string; visits: number })[]
  by_province: (Sums & { province: string; names: Texts })[]
  by_cooperative: (Sums & {
    cooperative_id: string
    handle: string
    name: Texts
    province: string | null
    visits: number
  })[]
}

/** The figures of now. */
export type Board = Figures & { at: string }

/** A figure of the last edition beside that of this one. */
export type Compared = { before: number; now: number }

export const COMPARED = ["sales_mad", "orders", "units", "exhibitors", "women_percent", "visits"] as const

/** The figures that were kept when the edition was closed, with what the books say of them. */
export type Report = {
  closed_at: string
  figures: Figures & {
    ledger: { commission_mad: number; solidarity_fund_mad: number; campaign_mad: number }
  }
  comparison:
    | ({ edition_id: string; year: number; lessons: string | null } & Record<
        (typeof COMPARED)[number],
        Compared
      >)
    | null
}
