import { pickVaried } from "./pick-varied"

const kindOf = (good: string) => good.slice(0, 1)

describe("a row of goods that differ", () => {
  it("takes one of each kind before a second of any", () => {
    expect(pickVaried(["a1", "a2", "a3", "b1", "c1"], kindOf, 4)).toEqual(["a1", "b1", "c1", "a2"])
  })
  it("gives what there is when there is little", () => {
    expect(pickVaried(["a1", "a2"], kindOf, 4)).toEqual(["a1", "a2"])
  })
})
