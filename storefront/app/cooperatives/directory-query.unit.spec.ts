import { directoryHref, readDirectoryQuery } from "./directory-query"

const known = { provinces: new Map([["azilal", "MA-05"]]), regions: new Set(["MA-05", "MA-06"]) }
const read = (search: string) => readDirectoryQuery(new URLSearchParams(search), known)

describe("the address of the directory", () => {
  it("leaves out what does not exist", () => {
    expect(read("province=atlantis&region=XX&tier=7&page=-2&q=%00%20")).toEqual({ q: "", page: 1 })
  })
  it("prefers the province to a region that does not hold it", () => {
    expect(read("province=azilal&region=MA-06").region).toBeUndefined()
  })
  it("writes short addresses", () => {
    expect(directoryHref("fr", read("province=azilal&page=3"), { page: 2 })).toBe(
      "/fr/cooperatives?province=azilal&page=2",
    )
    expect(directoryHref("fr", read(""))).toBe("/fr/cooperatives")
  })
})
