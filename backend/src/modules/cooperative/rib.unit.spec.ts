import fc from "fast-check"
import { compactDigits, isValidRib, maskRib } from "./rib"

/** Bank Al-Maghrib's published example, and the IBAN registry's. */
const PUBLISHED = ["001810007800020110620318", "011519000001205000534921"]

const rib = fc.bigInt({ min: 0n, max: 10n ** 22n - 1n }).map((account) => {
  const key = 97n - ((account * 100n) % 97n)
  return `${account.toString().padStart(22, "0")}${key.toString().padStart(2, "0")}`
})

describe("a bank account (RIB)", () => {
  it.each(PUBLISHED)("accepts the published %s", (example) => expect(isValidRib(example)).toBe(true))

  it("accepts every account with its right key", () => {
    fc.assert(fc.property(rib, (valid) => isValidRib(valid)))
  })

  it("refuses an account with one digit mistyped", () => {
    fc.assert(
      fc.property(rib, fc.nat(23), fc.integer({ min: 1, max: 9 }), (valid, place, shift) => {
        const digit = (Number(valid[place]) + shift) % 10
        return !isValidRib(`${valid.slice(0, place)}${digit}${valid.slice(place + 1)}`)
      }),
    )
  })

  it.each([
    "",
    "0",
    "00181000780002011062031",
    `${PUBLISHED[0]}0`,
    "MA64011519000001205000534921",
    "٠".repeat(24),
  ])("refuses %j", (text) => expect(isValidRib(text)).toBe(false))

  it("is read with the spaces people write", () => {
    expect(isValidRib(compactDigits("011 519 0000012050005349 21"))).toBe(true)
  })

  it("shows only its last four digits in a list", () => {
    expect(maskRib(PUBLISHED[0])).toBe("•••• 0318")
    expect(maskRib(null)).toBeNull()
  })
})
