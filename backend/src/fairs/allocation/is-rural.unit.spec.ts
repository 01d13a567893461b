import { isRural } from "./is-rural"

const taroudannt = {
  kind: "province" as const,
  names: { fr: "Taroudannt", ar: "تارودانت" },
  aliases: ["Taroudant"],
}

describe("whether a cooperative counts for the rural share", () => {
  it("does in a commune of its province", () => {
    expect(isRural({ commune: "Taliouine", province: taroudannt })).toBe(true)
    expect(isRural({ commune: null, province: taroudannt })).toBe(true)
  })

  it("does not in the town of its province, however it is written, nor in a prefecture", () => {
    expect(isRural({ commune: "TAROUDANT ", province: taroudannt })).toBe(false)
    expect(isRural({ commune: "تارودانت", province: taroudannt })).toBe(false)
    expect(isRural({ commune: "Drarga", province: { ...taroudannt, kind: "prefecture" } })).toBe(false)
  })

  it("does not when nobody knows where it is", () => {
    expect(isRural({ commune: "Taliouine", province: null })).toBe(false)
  })
})
