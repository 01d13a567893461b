import { assistLink } from "./assist-link"

const PASS = { token: "a.b+c/d=", expires_at: "2026-11-22T03:00:00.000Z" }

describe("the link by which an admin acts for a cooperative", () => {
  it("opens the workspace in the admin's language, with the pass where no server sees it", () => {
    const link = new URL(assistLink("https://twiza.example/", "ar", PASS))
    expect(link.pathname).toBe("/ar/workspace/assist")
    expect(link.search).toBe("")
    expect(Object.fromEntries(new URLSearchParams(link.hash.slice(1)))).toEqual(PASS)
  })

  it("falls back to French where the market does not speak the admin's language", () => {
    expect(assistLink("https://twiza.example", "es-ES", PASS)).toContain("/fr/workspace/assist#")
    expect(assistLink("https://twiza.example", "en-GB", PASS)).toContain("/en/workspace/assist#")
  })
})
