import { type CashOrder, FIRST_CASH_TERMS, judgeCash } from "./eligibility"

const order = (changes: Partial<CashOrder>): CashOrder => ({
  total_centimes: 30_000,
  region: "MA-01",
  undelivered: 0,
  ...changes,
})

describe("cash on delivery", () => {
  it("is offered everywhere until an admin decides otherwise", () => {
    expect(judgeCash(FIRST_CASH_TERMS, order({}))).toEqual({ is_allowed: true })
  })

  it("is offered in the regions that are named, and where nobody said yet", () => {
    const terms = { ...FIRST_CASH_TERMS, regions: ["MA-02"] }
    expect(judgeCash(terms, order({}))).toEqual({ is_allowed: false, reason: "cod_region" })
    expect(judgeCash(terms, order({ region: "MA-02" }))).toEqual({ is_allowed: true })
    expect(judgeCash(terms, order({ region: null }))).toEqual({ is_allowed: true })
  })

  it("is offered up to the limit, to the centime", () => {
    const terms = { ...FIRST_CASH_TERMS, most_centimes: 50_000 }
    expect(judgeCash(terms, order({ total_centimes: 50_000 }))).toEqual({ is_allowed: true })
    expect(judgeCash(terms, order({ total_centimes: 50_001 }))).toMatchObject({ reason: "cod_amount" })
    expect(judgeCash({ ...terms, most_centimes: null }, order({ total_centimes: 9_999_999 }))).toEqual({
      is_allowed: true,
    })
  })

  it("is not offered to a phone number whose parcels came back too often", () => {
    expect(judgeCash(FIRST_CASH_TERMS, order({ undelivered: 2 }))).toEqual({ is_allowed: true })
    expect(judgeCash(FIRST_CASH_TERMS, order({ undelivered: 3 }))).toMatchObject({ reason: "cod_history" })
    expect(judgeCash({ ...FIRST_CASH_TERMS, undelivered_parcels: 0 }, order({ undelivered: 30 }))).toEqual({
      is_allowed: true,
    })
  })
})
