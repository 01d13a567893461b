import { categoryPath } from "./category-path"

const handicraft = { handle: "handicraft" }
const carpets = { handle: "carpets", parent_category: handicraft }

describe("the category of a product", () => {
  it("is its leaf, then every ancestor up to the root", () => {
    const leaf = { handle: "carpet-azilal", parent_category: carpets }
    expect(categoryPath([leaf])).toEqual(["carpet-azilal", "carpets", "handicraft"])
  })

  it("is the deepest of several, whatever order they come in", () => {
    const leaf = { handle: "carpet-azilal", parent_category: carpets }
    expect(categoryPath([handicraft, leaf])).toEqual(categoryPath([leaf, handicraft]))
    expect(categoryPath([handicraft, leaf])[0]).toBe("carpet-azilal")
  })

  it("is nothing for a product without one", () => {
    expect(categoryPath(null)).toEqual([])
  })
})
