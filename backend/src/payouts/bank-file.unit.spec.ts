import fc from "fast-check"
import { payoutReference, writeBankFile, writeDirhams } from "./bank-file"
import { fitLine } from "./fit-line"

/** Bank Al-Maghrib's published example, and the IBAN registry's. */
const RIB = "001810007800020110620318"
const OTHER_RIB = "011519000001205000534921"

describe("a bank file", () => {
  it("holds a transfer a line, with the account, the name, the amount and the reference", () => {
    const transfers = [
      { rib: RIB, name: "Tifawin; Al Hoceima", centimes: 123_450, reference: payoutReference(12, 1) },
    ]
    expect(writeBankFile(transfers)).toBe(
      `rib;name;amount;currency;reference\n${RIB};"Tifawin; Al Hoceima";1234.50;MAD;TWZ-12-1\n`,
    )
  })

  it("never holds a formula", () => {
    const file = writeBankFile([{ rib: RIB, name: "=HYPERLINK(A1)", centimes: 1, reference: "TWZ-1-1" }])
    expect(file).toContain(";'=HYPERLINK(A1);0.01;")
  })

  it("writes every centime", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_147_483_647, max: 2_147_483_647 }), (centimes) => {
        expect(Math.round(Number(writeDirhams(centimes)) * 100)).toBe(centimes)
        expect(writeDirhams(centimes)).toMatch(/^-?\d+\.\d{2}$/)
      }),
    )
  })
})

describe("a line, when its file is made", () => {
  const line = { centimes: 36_000, rib: RIB }

  it("pays what was proposed, or what is left of it", () => {
    expect(fitLine(line, { available_centimes: 50_000, rib: RIB })).toEqual({ centimes: 36_000 })
    expect(fitLine(line, { available_centimes: 12_000, rib: RIB })).toEqual({ centimes: 12_000 })
    expect(fitLine(line, { available_centimes: 0, rib: RIB })).toEqual({ reason: "nothing_available" })
  })

  it("pays no account that is missing, wrong, or other than the two people saw", () => {
    const wrong = "001810007800020110620319"
    expect(fitLine(line, { available_centimes: 1, rib: null })).toEqual({ reason: "rib_missing" })
    expect(fitLine(line, { available_centimes: 1, rib: OTHER_RIB })).toEqual({ reason: "rib_changed" })
    expect(fitLine({ ...line, rib: wrong }, { available_centimes: 1, rib: wrong })).toEqual({
      reason: "rib_wrong",
    })
  })
})
