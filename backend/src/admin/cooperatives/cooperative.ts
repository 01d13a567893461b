export type Texts = Partial<Record<string, string | null>>

export type CooperativeStatus = "draft" | "submitted" | "verified" | "suspended" | "closed"

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

export type HistoryLine = {
  id: string
  kind: string
  reason: string | null
  changed_fields: string[]
  actor_type: string
  actor_id: string | null
  at: string
}

export type Member = { id: string; name: string; email: string; role: string; is_active: boolean }

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
  history: HistoryLine[]
  missing: Record<string, string>
  warnings: string[]
}

export type CooperativePage = { cooperatives: CooperativeRow[]; count: number }

/** A refusal with its stable code. */
export class Refusal extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

function codeOf(answer: unknown): string {
  const code: unknown =
    typeof answer === "object" && answer !== null && "code" in answer ? answer.code : undefined
  return typeof code === "string" ? code : "unknown"
}

/** Asks the backend as the signed-in admin. The SDK is not used because its errors lose the code of a refusal. */
async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(path, {
    method: body ? "POST" : "GET",
    credentials: "include",
    headers: { accept: "application/json", "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const answer: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refusal(codeOf(answer))
  return answer as Answer
}

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

export type Maker = Pick<CooperativeRow, "id" | "handle" | "name" | "status" | "is_demo" | "province">

const MAKER_FIELDS = ["id", "handle", "name", "status", "is_demo", "province.labels"]

/** The cooperative that makes a product, or nothing. */
export async function retrieveMaker(productId: string): Promise<Maker | null> {
  const fields = ["id", ...MAKER_FIELDS.map((field) => `cooperative.${field}`)].join(",")
  const path = `/admin/products/${encodeURIComponent(productId)}?fields=${fields}`
  const { product } = await ask<{ product: { cooperative?: Maker | null } }>(path)
  return product.cooperative ?? null
}
