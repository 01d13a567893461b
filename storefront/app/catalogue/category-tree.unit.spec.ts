import { type Category, countUnder, leavesUnder, pathTo } from "./category-tree"

const category = (slug: string, parent: string | null): Category => ({
  slug,
  parent,
  name: { fr: slug },
  count: 0,
})

const tree = [
  category("handicraft", null),
  category("carpets", "handicraft"),
  category("carpet-azilal", "carpets"),
  category("carpet-rabat", "carpets"),
  category("wood", "handicraft"),
]

describe("the tree of categories", () => {
  it("finds the crafts under a group, and a craft under itself", () => {
    expect(leavesUnder(tree, "handicraft")).toEqual(["carpet-azilal", "carpet-rabat", "wood"])
    expect(leavesUnder(tree, "wood")).toEqual(["wood"])
  })
  it("knows the way from the root to a craft", () => {
    expect(pathTo(tree, "carpet-rabat").map(({ slug }) => slug)).toEqual([
      "handicraft",
      "carpets",
      "carpet-rabat",
    ])
    expect(pathTo(tree, "nowhere")).toEqual([])
  })
  it("adds up the goods of a branch", () => {
    const counts = new Map([
      ["carpet-azilal", 3],
      ["wood", 4],
    ])
    expect(countUnder(tree, "carpets", counts)).toBe(3)
    expect(countUnder(tree, "handicraft", counts)).toBe(7)
  })
})
