import type { Bearer, PromotionStatus } from "../../../modules/fair-campaign/bearers"

/** What a fair takes off prices; see `api/admin/fairs/[id]/promotions`. */
export type Promotion = {
  id: string
  percent: number
  categories: string[]
  cooperative_ids: string[]
  borne_by: Bearer
  budget_mad: number | null
  used_mad: number
  product_count: number
  starts_at: string
  ends_at: string
  status: PromotionStatus
}
