import { attributePart, type SoldPart } from "./attribute-part"

const day = (number: number) => new Date(`2027-03-${String(number).padStart(2, "0")}T12:00:00Z`)
const FAIR = { exhibitors: new Set(["coop_1"]), periods: [{ starts: day(1), ends: day(7) }] }
const EDITIONS = new Map([["fair_1", FAIR]])
const PART: SoldPart = {
  cooperative_id: "coop_1",
  campaign_editions: [],
  mark: { edition_id: "fair_1", door: "stand_qr" },
  is_till: false,
  at: day(3),
}

describe("which fair a sale belongs to", () => {
  it("is the one its cart came from, in the days of the fair", () => {
    expect(attributePart(PART, EDITIONS)).toEqual({ fair_edition_id: "fair_1", fair_door: "stand_qr" })
  })

  it("is none for a cooperative that does not exhibit there, nor before, nor after", () => {
    expect(attributePart({ ...PART, cooperative_id: "coop_2" }, EDITIONS)).toBeNull()
    expect(attributePart({ ...PART, at: day(8) }, EDITIONS)).toBeNull()
    expect(attributePart({ ...PART, mark: { edition_id: "fair_2", door: "online" } }, EDITIONS)).toBeNull()
  })

  it("is the fair whose campaign made a price, whatever the cart says", () => {
    const sold = { ...PART, campaign_editions: ["fair_2"], at: day(9) }
    expect(attributePart(sold, EDITIONS)).toEqual({ fair_edition_id: "fair_2", fair_door: "online" })
  })

  it("believes the till's door only of an order made at a till", () => {
    const mark = { edition_id: "fair_1", door: "till" as const, sold_at: day(2) }
    expect(attributePart({ ...PART, mark }, EDITIONS)?.fair_door).toBe("online")
    const late = { ...PART, mark, is_till: true, at: day(9) }
    expect(attributePart(late, EDITIONS)).toEqual({ fair_edition_id: "fair_1", fair_door: "till" })
    expect(attributePart({ ...late, is_till: false }, EDITIONS)).toBeNull()
  })
})
