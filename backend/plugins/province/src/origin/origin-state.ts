/** What is stored about an origin that differs from the seller's. */
export const ORIGIN_STATUSES = ["declared", "awaiting_admin", "approved", "refused"] as const
export type OriginStatus = (typeof ORIGIN_STATUSES)[number]

/** What a reader sees: a product without an origin of its own inherits its seller's. */
export type OriginState = OriginStatus | "inherited"

/** A stored origin, as far as deciding goes. */
export type StoredOrigin = { province_id: string; status: OriginStatus }

/** The provinces of a product's seller: where it is (`home`), and every province it declared, home included. */
export type SellerProvinces = { home: string | null; declared: readonly string[] }

/** Where a product is from, and how we know. `awaiting` is the province an admin still has to approve. */
export type ProductProvince = { province_id: string | null; state: OriginState; awaiting: string | null }

export const UNKNOWN_SELLER: SellerProvinces = { home: null, declared: [] }

const isDeclaredBy = (seller: SellerProvinces, provinceId: string): boolean =>
  provinceId === seller.home || seller.declared.includes(provinceId)

/** A province the seller declared is taken at its word; any other one waits for an admin. */
export function statusOfNewOrigin(provinceId: string, seller: SellerProvinces): OriginStatus {
  return isDeclaredBy(seller, provinceId) ? "declared" : "awaiting_admin"
}

/**
 * The province a product is shown under. An origin counts when an admin approved it, or when its seller's provinces
 * still cover it: a seller that gives up a province does not keep goods there.
 */
export function provinceOfProduct(
  origin: StoredOrigin | undefined,
  seller: SellerProvinces,
): ProductProvince {
  if (!origin) return { province_id: seller.home, state: "inherited", awaiting: null }
  const { province_id, status } = origin
  if (status === "approved") return { province_id, state: status, awaiting: null }
  if (status === "refused") return { province_id: seller.home, state: status, awaiting: null }
  if (status === "declared" && isDeclaredBy(seller, province_id))
    return { province_id, state: status, awaiting: null }
  return { province_id: seller.home, state: "awaiting_admin", awaiting: province_id }
}
