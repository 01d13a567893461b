import { findAllowed } from "./allowed-routes"

const pathOf = (method: string, path: string) => findAllowed(method, path)?.route.path

describe("what an admin of a region may call", () => {
  it("is what is listed, for the methods listed, and nothing beside or below it", () => {
    expect(pathOf("GET", "/admin/cooperatives")).toBe("/admin/cooperatives")
    expect(pathOf("HEAD", "/admin/cooperatives")).toBe("/admin/cooperatives")
    expect(pathOf("POST", "/admin/cooperatives")).toBeUndefined()
    expect(pathOf("GET", "/admin/cooperatives/coop_1/members")).toBeUndefined()
    expect(pathOf("GET", "/admin/orders")).toBeUndefined()
    expect(pathOf("GET", "/ADMIN/cooperatives")).toBeUndefined()
    expect(pathOf("GET", "/admin/fairs-of-others")).toBeUndefined()
  })

  it("is everything below a fair, which is named by the first id", () => {
    const found = findAllowed("DELETE", "/admin/fairs/fairedt_1/exhibitors/fairexh_2")
    expect([found?.route.path, found?.id]).toEqual(["/admin/fairs/:id/**", "fairedt_1"])
    expect(findAllowed("GET", "/admin/fairs/a%2Fb")?.id).toBe("a/b")
    expect(findAllowed("GET", "/admin/fairs/%ZZ")?.id).toBe("")
  })
})
