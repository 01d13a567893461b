import { linesOf, totalOf, withMore } from "./basket"
import { changeOf, expectedCash } from "./cash"
import { countRequest, typedCentimes } from "./count-request"
import { priceAt } from "./good-price"
import { clockOffset, isClockWrong, marketNow } from "./phone-clock"
import { receiptText } from "./receipt-text"
import type { TillGood } from "./till"

const good = (change: Partial<TillGood> = {}): TillGood => ({
  variant_id: "honey",
  product_id: "prod_honey",
  title: "Miel de thym",
  variant_title: null,
  image: null,
  centimes: 12_000,
  campaigns: [
    { centimes: 10_200, starts_at: "2026-11-22T09:00:00.000Z", ends_at: "2026-11-22T18:00:00.000Z" },
  ],
  stock: 5,
  ...change,
})

const HOUR = 3_600_000
const OPENING = Date.parse("2026-11-22T09:00:00.000Z")

describe("a price at the stand", () => {
  it("is the fair's from the first moment of the campaign and no longer at its last", () => {
    expect(priceAt(good(), OPENING - 1).centimes).toBe(12_000)
    expect(priceAt(good(), OPENING)).toEqual({ centimes: 10_200, was_centimes: 12_000 })
    expect(priceAt(good(), OPENING + 9 * HOUR - 1).centimes).toBe(10_200)
    expect(priceAt(good(), OPENING + 9 * HOUR).centimes).toBe(12_000)
  })

  it("follows the market's clock when the phone's is a day late", () => {
    const phoneNow = OPENING + HOUR - 24 * HOUR
    const offset = clockOffset(phoneNow, OPENING + HOUR, phoneNow)
    expect(priceAt(good(), phoneNow).centimes).toBe(12_000)
    expect(priceAt(good(), marketNow(offset, phoneNow)).centimes).toBe(10_200)
    expect(isClockWrong(offset)).toBe(true)
  })

  it("trusts the phone's clock where it was never measured", () => {
    expect(marketNow(null, OPENING)).toBe(OPENING)
    expect(isClockWrong(null)).toBe(false)
  })

  it("takes half of a slow signal's way off what it measures", () => {
    expect(clockOffset(1_000, 11_000, 5_000)).toBe(8_000)
  })
})

describe("a basket", () => {
  const soap = good({ variant_id: "soap", title: "Savon", centimes: 2_550, campaigns: [] })

  it("adds up to the centime, at the prices of the moment", () => {
    const basket = withMore(withMore(withMore({}, "honey", 1), "honey", 1), "soap", 3)
    expect(totalOf(linesOf(basket, [good(), soap], OPENING))).toBe(2 * 10_200 + 3 * 2_550)
    expect(totalOf(linesOf(basket, [good(), soap], OPENING - 1))).toBe(2 * 12_000 + 3 * 2_550)
  })

  it("never holds fewer than none, and forgets what is not in the catalogue any more", () => {
    expect(withMore({ honey: 1 }, "honey", -2)).toEqual({})
    expect(linesOf({ gone: 2 }, [good()], OPENING)).toEqual([])
  })

  it("names the variant when there are several", () => {
    expect(linesOf({ honey: 1 }, [good({ variant_title: "250 g" })], OPENING)[0]?.title).toBe(
      "Miel de thym (250 g)",
    )
  })
})

describe("cash", () => {
  it("gives back the difference, and nothing before it is enough", () => {
    expect(changeOf(12_050, 20_000)).toBe(7_950)
    expect(changeOf(12_050, 12_050)).toBe(0)
    expect(changeOf(12_050, 10_000)).toBeUndefined()
  })

  it("leaves out of the box what was undone", () => {
    const sales = [
      { state: "merged", total_centimes: 10_000 },
      { state: "waiting", total_centimes: 2_550 },
      { state: "voided", total_centimes: 99_900 },
      { state: "undone", total_centimes: 88_800 },
    ] as const
    expect(expectedCash(5_000, sales)).toBe(17_550)
  })

  it("reads what was typed, in either digits, and an empty box as none", () => {
    expect(typedCentimes("٤٩,٥٠")).toBe(4_950)
    expect(typedCentimes("")).toBe(0)
    expect(typedCentimes("0")).toBe(0)
    expect(typedCentimes("douze")).toBeUndefined()
  })

  it("is handed in once a day, the later count in the place of the earlier", () => {
    const count = { editionId: "fe/1", day: "2026-11-22", openingCentimes: 5_000, countedCentimes: 17_550 }
    expect(countRequest(count)).toEqual({
      path: "till/fe%2F1/counts",
      about: "till-count:fe/1:2026-11-22",
      body: { day: "2026-11-22", opening_mad: 50, counted_mad: 175.5 },
    })
  })
})

describe("a receipt as a message", () => {
  it("says who, where, when, what and how much", () => {
    const text = receiptText({
      cooperative: "Argana",
      fair: "Foire d’Agadir",
      stand: "Stand A12",
      moment: "22 novembre 10:05",
      lines: [{ quantity: 2, title: "Miel de thym", amount: "204 DH" }],
      total: "204 DH",
      number: undefined,
    })
    expect(text).toBe(
      "*Argana*\nFoire d’Agadir · Stand A12\n22 novembre 10:05\n\n2 × Miel de thym: 204 DH\n\n*204 DH*",
    )
  })
})
