import { ask } from "../backend/ask"
import type { Texts } from "../cooperatives/cooperative"
import type { Person } from "../payouts/payouts"

/** What the network keeps of some sales; see `api/admin/commission-rules`. */
export type Rule = {
  id: string
  name: string
  commission_percent: number
  solidarity_percent: number
  cooperative: { id: string; name: Texts } | null
  category: string | null
  priority: number
  starts_at: string
  ends_at: string | null
  reason: string | null
  created_by: Person | null
  state: "to_come" | "in_force" | "ended"
}

export type NewRule = {
  name: string
  commission_percent: number
  solidarity_percent: number
  cooperative_id: string | null
  category: string | null
  priority: number
  starts_at: string | null
  ends_at: string | null
  reason: string
}

type Craft = { slug: string; parent: string | null; name: Texts }

export const PAGE_SIZE = 20

export const listRules = ({ page }: { page: number }): Promise<{ commission_rules: Rule[]; count: number }> =>
  ask(`/admin/commission-rules?limit=${PAGE_SIZE}&offset=${page * PAGE_SIZE}`)

export const createRule = (rule: NewRule): Promise<unknown> => ask("/admin/commission-rules", rule)

export const endRule = (id: string, reason: string): Promise<unknown> =>
  ask(`/admin/commission-rules/${encodeURIComponent(id)}/end`, { reason })

/** Every category a rule may name, families before their leaves. */
export const listCategories = (): Promise<{ crafts: Craft[] }> => ask("/admin/crafts")
