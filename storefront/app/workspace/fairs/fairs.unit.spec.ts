import type { Category } from "~/catalogue/category-tree"
import { hasTill, stepOf } from "./fair"
import { fairCrafts } from "./fair-crafts"
import { readFairForm } from "./fair-request"

const exhibitor = (status: "waiting" | "offered" | "confirmed" | "withdrawn") => ({ status, rank: 3 })
const submitted = { status: "submitted" as const, categories: [] }

describe("where a cooperative is with a fair", () => {
  it("may apply while the call is open, again after taking its application back", () => {
    expect(stepOf({ phase: "call", application: null, exhibitor: null })).toBe("apply")
    expect(stepOf({ phase: "call", application: { status: "withdrawn" }, exhibitor: null })).toBe("apply")
    expect(stepOf({ phase: "call_over", application: { status: "withdrawn" }, exhibitor: null })).toBe(
      "withdrawn",
    )
  })

  it("waits for the stands once it has applied, then follows its place on the list", () => {
    expect(stepOf({ phase: "call_over", application: submitted, exhibitor: null })).toBe("applied")
    for (const status of ["waiting", "offered", "confirmed", "withdrawn"] as const)
      expect(stepOf({ phase: "allocated", application: submitted, exhibitor: exhibitor(status) })).toBe(
        status,
      )
  })

  it("has nothing left to answer when the fair is over or cancelled", () => {
    expect(stepOf({ phase: "closed", application: submitted, exhibitor: exhibitor("confirmed") })).toBe(
      "past",
    )
    expect(stepOf({ phase: "cancelled", application: submitted, exhibitor: null })).toBe("cancelled")
  })

  it("sells at the till while the fair is open, and hands in what is left after it", () => {
    expect(hasTill({ phase: "open", exhibitor: exhibitor("confirmed") })).toBe(true)
    expect(hasTill({ phase: "over", exhibitor: exhibitor("confirmed") })).toBe(true)
    expect(hasTill({ phase: "allocated", exhibitor: exhibitor("confirmed") })).toBe(false)
    expect(hasTill({ phase: "open", exhibitor: exhibitor("withdrawn") })).toBe(false)
  })
})

describe("an answer to a fair", () => {
  const form = (fields: Record<string, string | string[]>): FormData => {
    const made = new FormData()
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) made.append(name, one)
    return made
  }

  it("is an application with what is brought, who comes and what they need", () => {
    const asked = form({
      intent: "apply",
      categories: ["honey", "saffron"],
      people: "٣",
      electricity: "on",
      presentation: "  Miel de thym ",
    })
    expect(readFairForm("fe 1", asked)).toEqual({
      path: "fairs/fe%201/application",
      method: "POST",
      body: {
        categories: ["honey", "saffron"],
        people: 3,
        needs: { electricity: true, lodging: false },
        presentation: "Miel de thym",
      },
    })
  })

  it("needs something to bring and somebody to come", () => {
    expect(readFairForm("f", form({ intent: "apply", people: "2" }))).toEqual({ code: "categories_needed" })
    expect(readFairForm("f", form({ intent: "apply", categories: "honey", people: "0" }))).toEqual({
      code: "invalid_people",
    })
  })

  it("gives a stand back with or without a reason", () => {
    expect(readFairForm("f", form({ intent: "withdraw", reason: "" }))).toMatchObject({ body: {} })
    expect(readFairForm("f", form({ intent: "withdraw", reason: "Récolte" }))).toMatchObject({
      path: "fairs/f/withdraw",
      body: { reason: "Récolte" },
    })
  })
})

describe("what a cooperative may bring", () => {
  const tree: Category[] = [
    { slug: "food", parent: null, name: { fr: "Terroir" }, count: 0 },
    { slug: "honeys", parent: "food", name: { fr: "Miels" }, count: 0 },
    { slug: "thyme-honey", parent: "honeys", name: { fr: "Miel de thym" }, count: 0 },
  ]

  it("is what the fair asks for, or every family of crafts", () => {
    expect(fairCrafts(tree, ["thyme-honey", "unknown"], "fr").map(({ name }) => name)).toEqual([
      "Miel de thym",
    ])
    expect(fairCrafts(tree, [], "fr")).toEqual([
      { slug: "honeys", name: "Miels", picture: "/media/illustrations/thyme-honey-1-320.webp" },
    ])
  })
})
