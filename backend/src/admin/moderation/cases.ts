import { ask } from "../backend/ask"
import type { Texts } from "../cooperatives/cooperative"

export const CASE_KINDS = ["origin", "label", "report"] as const
export type CaseKind = (typeof CASE_KINDS)[number]

type Product = {
  id: string
  title: string
  thumbnail: string | null
  cooperative?: { id: string; name: Texts } | null
}

type Details =
  | { kind: "origin"; details: { province: string } }
  | { kind: "label"; details: { code: string; has_certificate: boolean } }
  | { kind: "report"; details: { reason: string; note: string } }

/** A product that waits for an admin, and why; see `api/admin/product-moderation`. */
export type ModerationCase = { id: string; at: string; product: Product } & Details

const of = (id: string): string => `/admin/product-moderation/${encodeURIComponent(id)}`

/** What waits of one kind, or of every kind, the oldest first. */
export const listCases = (kind: CaseKind | null): Promise<{ cases: ModerationCase[]; count: number }> =>
  ask(`/admin/product-moderation${kind ? `?kind=${kind}` : ""}`)

export const approveCase = (id: string): Promise<unknown> => ask(`${of(id)}/approve`, {})

export const refuseCase = (id: string, reason: string): Promise<unknown> =>
  ask(`${of(id)}/refuse`, { reason })

export const certificateOf = (id: string): string => `${of(id)}/file`
