import { ask } from "../backend/ask"
import type { CooperativeStatus, Texts } from "../cooperatives/cooperative"

export type Approval = { user_id: string; email: string | null; at: string }

/** A line of the queue; see `api/admin/verification-queue`. */
export type QueuedApplication = {
  id: string
  handle: string
  name: Texts
  /** A slug. */
  province: string | null
  submitted_at: string | null
  documents_count: number
  missing_count: number
  approvals: Approval[]
  corrections_open: number
}

export type ApplicationDocument = {
  id: string
  kind: string
  filename: string
  mime_type: string
  size: number
  status: "pending" | "accepted" | "refused"
  uploaded_at: string
  review: { reason: string | null; by: string | null; by_email: string | null; at: string } | null
}

export type Correction = {
  field: string | null
  document_kind: string | null
  note: string
  asked_at: string
  settled_at: string | null
}

export type ChecklistItem = {
  key: string
  checked_by_email: string | null
  checked_at: string | null
}

/** Who did what: `changed_fields` names facts, a paper and what was found of it, or a point of the checklist. */
export type HistoryLine = {
  id: string
  kind: string
  at: string
  reason: string | null
  changed_fields: string[]
  /** Done by the network in the cooperative's place, at its request. */
  assisted: boolean
  actor: {
    type: "user" | "cooperative" | "system"
    id: string | null
    name: string | null
    email: string | null
  }
}

/** What an admin decides on, while it is submitted or suspended: approvals are those of the current question; see `api/admin/cooperatives/[id]/application`. */
export type Application = {
  status: CooperativeStatus
  name: Texts
  facts: Record<string, unknown>
  rib: string | null
  documents: ApplicationDocument[]
  missing: Record<string, string>
  warnings: Record<string, string>
  corrections: Correction[]
  checklist: ChecklistItem[]
  approvals: Approval[]
  history: HistoryLine[]
  /** What it asks the network to do in its place; null when it asks for nothing. */
  help: { asked_at: string; note: string | null } | null
}

/** What the queue can be narrowed to. */
export const QUEUE_STATUSES = ["submitted", "draft", "verified", "closed"] as const

export const PAGE_SIZE = 20

const of = (id: string): string => `/admin/cooperatives/${encodeURIComponent(id)}`

/** A page of the queue, the one that waits longest first. */
export function listApplications(search: {
  q: string
  status: string
  page: number
}): Promise<{ applications: QueuedApplication[]; count: number }> {
  const query = new URLSearchParams({ limit: `${PAGE_SIZE}`, offset: `${search.page * PAGE_SIZE}` })
  query.set("status", search.status)
  if (search.q) query.set("q", search.q)
  return ask(`/admin/verification-queue?${query}`)
}

export const readApplication = (id: string): Promise<{ application: Application }> =>
  ask(`${of(id)}/application`)

export const fileOf = (id: string, documentId: string): string =>
  `${of(id)}/documents/${encodeURIComponent(documentId)}/file`

export type Review = { documentId: string; status: "accepted" | "refused"; reason?: string }

export const reviewDocument = (id: string, { documentId, ...review }: Review): Promise<unknown> =>
  ask(`${of(id)}/documents/${encodeURIComponent(documentId)}/review`, review)

export const check = (id: string, key: string, checked: boolean): Promise<unknown> =>
  ask(`${of(id)}/checklist`, { key, checked })

export type CorrectionAsked = { field?: string; document_kind?: string; note: string }

export const askCorrections = (id: string, items: CorrectionAsked[]): Promise<unknown> =>
  ask(`${of(id)}/corrections`, { items })

export const approve = (id: string): Promise<unknown> => ask(`${of(id)}/verify`, {})

export const refuse = (id: string, reason: string): Promise<unknown> => ask(`${of(id)}/refuse`, { reason })
