import fc from "fast-check"
import { ORIGIN_STATUSES, provinceOfProduct, statusOfNewOrigin, UNKNOWN_SELLER } from "./origin-state"

const SELLER = { home: "al-hoceima", declared: ["al-hoceima", "chefchaouen"] }

describe("where a product is from", () => {
  it("is its seller's province until an origin is set", () => {
    expect(provinceOfProduct(undefined, SELLER)).toEqual({
      province_id: "al-hoceima",
      state: "inherited",
      awaiting: null,
    })
  })

  it("is taken at its word within the provinces its seller declared", () => {
    const status = statusOfNewOrigin("chefchaouen", SELLER)
    expect(status).toBe("declared")
    expect(provinceOfProduct({ province_id: "chefchaouen", status }, SELLER).province_id).toBe("chefchaouen")
  })

  it("stays at the seller's while an origin elsewhere waits for an admin", () => {
    const status = statusOfNewOrigin("taroudannt", SELLER)
    expect(provinceOfProduct({ province_id: "taroudannt", status }, SELLER)).toEqual({
      province_id: "al-hoceima",
      state: "awaiting_admin",
      awaiting: "taroudannt",
    })
  })

  it("moves once an admin approves, and not when an admin refuses", () => {
    expect(provinceOfProduct({ province_id: "taroudannt", status: "approved" }, SELLER).province_id).toBe(
      "taroudannt",
    )
    expect(provinceOfProduct({ province_id: "taroudannt", status: "refused" }, SELLER).province_id).toBe(
      "al-hoceima",
    )
  })

  it("waits for an admin again when its seller gives up the province it declared", () => {
    const origin = { province_id: "chefchaouen", status: "declared" as const }
    expect(provinceOfProduct(origin, { home: "al-hoceima", declared: ["al-hoceima"] })).toMatchObject({
      province_id: "al-hoceima",
      awaiting: "chefchaouen",
    })
  })

  it("always waits when nobody knows the seller", () => {
    expect(statusOfNewOrigin("rabat", UNKNOWN_SELLER)).toBe("awaiting_admin")
  })

  it("is never a province that neither the seller nor an admin vouched for", () => {
    const place = fc.constantFrom("a", "b", "c", "d")
    const origin = fc.record({ province_id: place, status: fc.constantFrom(...ORIGIN_STATUSES) })
    const seller = fc.record({ home: fc.option(place), declared: fc.array(place) })
    fc.assert(
      fc.property(fc.option(origin, { nil: undefined }), seller, (origin, seller) => {
        const { province_id } = provinceOfProduct(origin, seller)
        const vouched = [
          seller.home,
          ...seller.declared,
          ...(origin?.status === "approved" ? [origin.province_id] : []),
        ]
        expect(vouched).toContain(province_id)
      }),
    )
  })
})
