import { groupExhibitors } from "./group-exhibitors"

const exhibitor = (handle: string, province: string | null, crafts: string[]) => ({
  handle,
  name: { text: handle, language: "fr" as const },
  province: province ? { slug: province, name: province } : null,
  crafts: crafts.map((slug) => ({ slug, name: slug })),
  tier: 1,
  women: 0,
  stand: null,
})

const exhibitors = [
  exhibitor("nowhere", null, []),
  exhibitor("tifawin", "figuig", ["carpets"]),
  exhibitor("argan", "taroudannt", ["oils", "care"]),
  exhibitor("safran", "taroudannt", ["saffron"]),
]

const found = (by: "province" | "craft") =>
  groupExhibitors(exhibitors, by, "Autres").map(({ name, exhibitors: members }) => [
    name,
    members.map(({ handle }) => handle),
  ])

describe("the exhibitors of a fair", () => {
  it("stand under their province, the largest first, those without one last", () => {
    expect(found("province")).toEqual([
      ["taroudannt", ["argan", "safran"]],
      ["figuig", ["tifawin"]],
      ["Autres", ["nowhere"]],
    ])
  })

  it("stand under each of their crafts", () => {
    expect(found("craft")).toEqual([
      ["carpets", ["tifawin"]],
      ["oils", ["argan"]],
      ["care", ["argan"]],
      ["saffron", ["safran"]],
      ["Autres", ["nowhere"]],
    ])
  })
})
