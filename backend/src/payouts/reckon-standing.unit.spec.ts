import fc from "fast-check"
import type { ParcelMoney } from "./holds"
import { reckonStanding } from "./reckon-standing"

const NOW = new Date("2026-11-20T10:00:00Z")

const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000)

const parcel = (changes: Partial<ParcelMoney>): ParcelMoney => ({
  part_id: "coopord_1",
  part_centimes: 36_000,
  centimes: 36_000,
  carrier_centimes: 0,
  delivered_at: daysAgo(10),
  ...changes,
})

const standing = (balance_centimes: number, ...parcels: ParcelMoney[]) =>
  reckonStanding({ balance_centimes, to_come_centimes: 0, parcels }, NOW)

describe("where a cooperative stands", () => {
  it("may be paid what was delivered more than seven days ago", () => {
    expect(standing(36_000, parcel({}))).toEqual({
      balance_centimes: 36_000,
      to_come_centimes: 0,
      held: [],
      available_centimes: 36_000,
      owes_centimes: 0,
      next_payout_on: new Date("2026-11-26"),
    })
  })

  it("waits while the shopper may still give the goods back", () => {
    const { held, available_centimes, next_payout_on } = standing(
      36_000,
      parcel({ delivered_at: daysAgo(2) }),
    )
    const until = new Date("2026-11-25T10:00:00Z")
    expect(held).toEqual([{ reason: "withdrawal_period", centimes: 36_000, until }])
    expect(available_centimes).toBe(0)
    expect(next_payout_on).toEqual(new Date("2026-11-26"))
  })

  it("waits for cash that a carrier has not brought, whenever it was delivered", () => {
    const { held, available_centimes, next_payout_on } = standing(
      36_000,
      parcel({ carrier_centimes: 39_000, delivered_at: daysAgo(40) }),
    )
    expect(held).toEqual([{ reason: "carrier", centimes: 36_000, until: null }])
    expect({ available_centimes, next_payout_on }).toEqual({ available_centimes: 0, next_payout_on: null })
  })

  it("waits only for what a carrier brought too little", () => {
    expect(standing(36_000, parcel({ carrier_centimes: 1000 })).available_centimes).toBe(35_000)
  })

  it("owes what it kept of the cash, and nothing waits", () => {
    const kept = parcel({ centimes: -3000, part_centimes: -3000, delivered_at: daysAgo(1) })
    expect(standing(-3000, kept)).toMatchObject({ held: [], available_centimes: 0, owes_centimes: 3000 })
  })

  it("holds back no more of a part than returns have left of it", () => {
    const recent = parcel({ part_centimes: 12_000, delivered_at: daysAgo(1) })
    expect(standing(12_000, recent).held).toMatchObject([{ centimes: 12_000 }])
  })

  it("pays a debt with what frees itself first", () => {
    const soon = parcel({ centimes: 5000, part_centimes: 5000, delivered_at: daysAgo(6) })
    const later = parcel({ part_id: "coopord_2", delivered_at: daysAgo(1) })
    const { held, available_centimes } = standing(38_000, soon, later)
    expect(available_centimes).toBe(0)
    expect(held.map(({ centimes }) => centimes)).toEqual([2000, 36_000])
  })

  it("expects no payout of less than the minimum", () => {
    expect(standing(9999, parcel({ centimes: 9999, part_centimes: 9999 })).next_payout_on).toBeNull()
  })

  it("is available, held or owed, whole, whatever happened", () => {
    const anyParcel = fc.record({
      part_id: fc.constantFrom("a", "b"),
      part_centimes: fc.integer({ min: -50_000, max: 90_000 }),
      centimes: fc.integer({ min: -50_000, max: 90_000 }),
      carrier_centimes: fc.integer({ min: -10, max: 90_000 }),
      delivered_at: fc.integer({ min: 0, max: 30 }).map(daysAgo),
    })
    fc.assert(
      fc.property(fc.integer({ min: -90_000, max: 300_000 }), fc.array(anyParcel), (balance, parcels) => {
        const { held, available_centimes, owes_centimes } = standing(balance, ...parcels)
        const waiting = held.reduce((sum, { centimes }) => sum + centimes, 0)
        expect(available_centimes + waiting - owes_centimes).toBe(balance)
        expect(available_centimes).toBeGreaterThanOrEqual(0)
        expect(held.every(({ centimes }) => centimes > 0)).toBe(true)
      }),
    )
  })
})
