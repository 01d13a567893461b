import type { AllocationReason } from "../../fairs/allocation/reasons"
import type { Texts } from "../cooperatives/cooperative"
import type { Person } from "../payouts/payouts"

/** A cooperative as the routes of fairs name it. */
export type Participant = {
  id: string
  handle: string
  name: Texts
  province: { id: string; names: Texts } | null
}

export type Application = {
  id: string
  cooperative: Participant & { members_count: number | null; women_members_count: number | null }
  status: "submitted" | "withdrawn"
  categories: string[]
  presentation: string | null
  people: number
  needs: { electricity?: boolean; lodging?: boolean }
  submitted_at: string
  withdrawn_at: string | null
}

export const EXHIBITOR_STATUSES = ["waiting", "offered", "confirmed", "withdrawn"] as const
export type ExhibitorStatus = (typeof EXHIBITOR_STATUSES)[number]

export type Exhibitor = {
  id: string
  cooperative: Participant
  rank: number
  reasons: AllocationReason[]
  status: ExhibitorStatus
  stand: { id: string; number: string } | null
  answer_by: string | null
  confirmed_at: string | null
  withdrawn_at: string | null
  withdraw_reason: string | null
  was_present: boolean | null
}

export type Message = {
  id: string
  subject: string
  body: string
  cooperative_ids: string[]
  sent_by: Person | null
  sent_at: string
}
