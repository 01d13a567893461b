import { ask } from "./ask"

export const KINDS = ["artisan_women", "women_led"] as const
export const PAPERS = [
  "general_assembly_minutes",
  "members_register",
  "craft_card",
  "visit_report",
  "other",
] as const

export type Paper = { kind: (typeof PAPERS)[number]; reference: string; url?: string }

/** A credential as `api/admin/priority-credentials` answers it. */
export type Credential = {
  id: string
  subject_id: string
  kind: (typeof KINDS)[number]
  status: "declared" | "verified" | "expired" | "revoked"
  evidence: { papers: Paper[] }
  first_approval_by: string | null
  valid_until: string | null
  subject: { name: string; handle: string } | null
  history: { id: string; kind: string; note: string | null; at: string; actor_id: string | null }[]
}

export type Filter = "first" | "second" | "all"

export type Declaration = {
  subject_id: string
  kind: Credential["kind"]
  evidence: Paper[]
  valid_until: string | null
}

/** The newest hundred credentials of a filter, or of one cooperative. */
export function listCredentials(filter: Filter, subjectId: string | null) {
  const query = new URLSearchParams({ limit: "100" })
  if (filter !== "all") query.set("awaiting", filter)
  if (subjectId) query.set("subject_id", subjectId)
  return ask<{ credentials: Credential[]; count: number }>(`/admin/priority-credentials?${query}`)
}

const pathOf = (id: string): string => `/admin/priority-credentials/${encodeURIComponent(id)}`

export const declare = (declaration: Declaration): Promise<unknown> =>
  ask("/admin/priority-credentials", declaration)

export const approve = (id: string): Promise<unknown> => ask(`${pathOf(id)}/approve`, {})

export const revoke = (id: string, reason: string): Promise<unknown> =>
  ask(`${pathOf(id)}/revoke`, { reason })
