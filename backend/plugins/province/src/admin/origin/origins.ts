import { ask } from "./ask"

export type Texts = Partial<Record<string, string | null>>

export type OriginState = "inherited" | "declared" | "awaiting_admin" | "approved" | "refused"

/** A product's origin as `api/admin/products/[id]/origin` answers it. */
export type Origin = {
  product_id: string
  province_id: string | null
  state: OriginState
  awaiting: string | null
  note: string | null
}

export type Province = {
  slug: string
  region: string
  label: Texts
  product_count: number
  cooperative_count: number
}

export type Directory = { regions: { iso: string; name: Texts }[]; provinces: Province[] }

export type QueuedOrigin = {
  id: string
  product_id: string
  province_id: string
  product: { id: string; title: string } | null
}

const originOf = (productId: string): string => `/admin/products/${encodeURIComponent(productId)}/origin`

export const readOrigin = (productId: string): Promise<{ origin: Origin }> => ask(originOf(productId))

export const setOrigin = (productId: string, province: string | null): Promise<{ origin: Origin }> =>
  ask(originOf(productId), { province })

export const decideOrigin = (
  productId: string,
  decision: "approve" | "refuse",
): Promise<{ origin: Origin }> => ask(`${originOf(productId)}/decision`, { decision })

export const readDirectory = (): Promise<Directory> => ask("/admin/provinces")

export const readQueue = (): Promise<{ product_origins: QueuedOrigin[]; count: number }> =>
  ask("/admin/product-origins?limit=100")
