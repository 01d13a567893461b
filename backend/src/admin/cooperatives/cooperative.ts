import { ask } from "../backend/ask"

export type Texts = Partial<Record<string, string | null>>

export const COOPERATIVE_STATUSES = ["draft", "submitted", "verified", "suspended", "closed"] as const
export type CooperativeStatus = (typeof COOPERATIVE_STATUSES)[number]

export type Decision = "submit" | "verify" | "suspend" | "reopen" | "close"

/** A cooperative as the admin list answers it; see `api/admin/cooperatives/query-config.ts`. */
export type CooperativeRow = {
  id: string
  handle: string
  name: Texts
  legal_form: string | null
  status: CooperativeStatus
  province: { labels: Texts; region?: { names: Texts } } | null
  members_count: number | null
  women_members_count: number | null
  is_demo: boolean
  credentials: { id: string; kind: string; status: string }[]
}

export type Member = {
  id: string
  name: string
  email: string | null
  phone: string | null
  role: string
  is_active: boolean
}

export type CooperativeDetail = CooperativeRow & {
  commune: string | null
  address: string | null
  registry_number: string | null
  ice: string | null
  rib: string | null
  phone: string | null
  email: string | null
  women_led: boolean
  founded_year: number | null
  activities: string[]
  closed_until: string | null
  verified_at: string | null
  status_reason: string | null
  members: Member[]
  missing: Record<string, string>
  warnings: string[]
}

export type CooperativePage = { cooperatives: CooperativeRow[]; count: number }

export const PAGE_SIZE = 20

/** A page of the list; an empty status means every status. */
export function listCooperatives(search: {
  q: string
  status: string
  page: number
}): Promise<CooperativePage> {
  const query = new URLSearchParams({ limit: `${PAGE_SIZE}`, offset: `${search.page * PAGE_SIZE}` })
  if (search.q) query.set("q", search.q)
  if (search.status) query.set("status", search.status)
  return ask(`/admin/cooperatives?${query}`)
}

export function retrieveCooperative(id: string): Promise<{ cooperative: CooperativeDetail }> {
  return ask(`/admin/cooperatives/${encodeURIComponent(id)}`)
}

export function decide(
  id: string,
  decision: Decision,
  reason: string,
): Promise<{ cooperative: CooperativeDetail }> {
  return ask(`/admin/cooperatives/${encodeURIComponent(id)}/${decision}`, reason ? { reason } : {})
}

export type Assistance = { token: string; expires_at: string }

/** A pass of an hour with which an admin acts for a cooperative that asked for it. */
export const assist = (id: string): Promise<Assistance> =>
  ask(`/admin/cooperatives/${encodeURIComponent(id)}/assist`, {})

export type Maker = Pick<CooperativeRow, "id" | "handle" | "name" | "status" | "is_demo" | "province">

const MAKER_FIELDS = ["id", "handle", "name", "status", "is_demo", "province.labels"]

/** The cooperative that makes a product, or nothing. */
export async function retrieveMaker(productId: string): Promise<Maker | null> {
  const fields = ["id", ...MAKER_FIELDS.map((field) => `cooperative.${field}`)].join(",")
  const path = `/admin/products/${encodeURIComponent(productId)}?fields=${fields}`
  const { product } = await ask<{ product: { cooperative?: Maker | null } }>(path)
  return product.cooperative ?? null
}
