import { letterAfter, movedTo, oneMore, problemsOf, sizeAround, standsOf } from "./stands"

const GRID = { count: 7, columns: 3, width: 3, height: 2, aisle: 2, letter: "A" }
const PLAN = { width: 20, height: 20 }

describe("a grid of stands", () => {
  it("numbers the stands of each row and begins a new letter with each row", () => {
    expect(standsOf(GRID).map(({ number }) => number)).toEqual(["A1", "A2", "A3", "B1", "B2", "B3", "C1"])
    expect(letterAfter("Y", 2)).toBe("AA")
  })

  it("stands within the plan made around it, and no two in one place", () => {
    const stands = standsOf(GRID)
    expect(sizeAround(stands, 2)).toEqual({ width: 13, height: 14 })
    expect(problemsOf(stands, sizeAround(stands, 2), 7)).toEqual([])
  })
})

describe("a plan", () => {
  const [first, second] = standsOf(GRID)
  if (!first || !second) throw new Error("no stands")

  it("keeps a stand that is moved on its steps and within its edges", () => {
    expect(movedTo(first, 4.3, -5, PLAN)).toMatchObject({ x: 4.5, y: 0 })
    expect(movedTo(first, 90, 19.9, PLAN)).toMatchObject({ x: 17, y: 18 })
  })

  it("says which stands are over each other, outside, or share a number", () => {
    const wrong = [first, { ...second, x: 3, number: "A1" }, { ...second, key: "z", number: "Z9", x: 19 }]
    expect(problemsOf(wrong, PLAN, 2)).toEqual([
      { code: "too_many", numbers: [] },
      { code: "outside", numbers: ["Z9"] },
      { code: "overlapping", numbers: ["A1", "A1"] },
      { code: "same_number", numbers: ["A1"] },
    ])
  })

  it("gives one more stand a number that is free", () => {
    expect(oneMore(standsOf({ ...GRID, count: 2 }), PLAN)).toMatchObject({ number: "A3", x: 8, y: 2 })
  })
})
