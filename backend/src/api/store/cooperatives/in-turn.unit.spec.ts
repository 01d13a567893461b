import fc from "fast-check"
import { inTurn } from "./in-turn"

const day = (n: number) => new Date(Date.UTC(2026, 10, n))
const tierOf = (id: string) => (id.startsWith("w") ? 1 : 3)

const cooperatives = [
  { id: "a1", province_id: "al-hoceima" },
  { id: "a2", province_id: "al-hoceima" },
  { id: "a3", province_id: "al-hoceima" },
  { id: "c1", province_id: "chefchaouen" },
  { id: "t1", province_id: "tata" },
  { id: "w1", province_id: "al-hoceima" },
]

describe("whose turn it is in the directory", () => {
  it("puts a better tier first", () => {
    expect(inTurn(cooperatives, tierOf, day(1))[0]).toBe("w1")
  })

  it("shows one cooperative of every province before a second of any", () => {
    const firstOfEach = inTurn(cooperatives, tierOf, day(1)).slice(1, 4)
    expect(new Set(firstOfEach.map((id) => id[0]))).toEqual(new Set(["a", "c", "t"]))
  })

  it("lets every province be first on some day", () => {
    const firsts = Array.from({ length: 60 }, (_, n) => inTurn(cooperatives, tierOf, day(n))[1]![0])
    expect(new Set(firsts)).toEqual(new Set(["a", "c", "t"]))
  })

  it("shows everybody exactly once, in the same order all day, however they come in", () => {
    const placed = fc.uniqueArray(
      fc.record({ id: fc.uuid(), province_id: fc.constantFrom("tata", "figuig", null) }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(placed, (list) => {
        const ids = inTurn(list, tierOf, day(3))
        expect([...ids].sort()).toEqual(list.map(({ id }) => id).sort())
        expect(inTurn([...list].reverse(), tierOf, day(3))).toEqual(ids)
      }),
    )
  })
})
