import { shownPages } from "./shown-pages"

describe("the pages of a list", () => {
  it("shows the first, the last and those around the reader", () => {
    expect(shownPages(6, 12)).toEqual([1, "gap", 5, 6, 7, "gap", 12])
  })
  it("leaves no gap where pages follow each other", () => {
    expect(shownPages(2, 4)).toEqual([1, 2, 3, 4])
    expect(shownPages(1, 2)).toEqual([1, 2])
  })
})
