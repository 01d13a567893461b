import { craftFamilies } from "./craft-families"

const category = (slug: string, parent: string | null) => ({
  slug,
  parent,
  name: { ar: `${slug} ar`, fr: `${slug} fr` },
  count: 0,
})

describe("the crafts to choose from", () => {
  const families = craftFamilies(
    [
      category("terroir", null),
      category("oils", "terroir"),
      category("olive-oil", "oils"),
      category("honey", "terroir"),
      category("thyme-honey", "honey"),
    ],
    "fr",
  )

  it("come by the family right above them, whatever is higher", () =>
    expect(families.map(({ slug, crafts }) => [slug, crafts.map(({ name }) => name)])).toEqual([
      ["oils", ["olive-oil fr"]],
      ["honey", ["thyme-honey fr"]],
    ]))

  it("lend their family a picture", () =>
    expect(families[0]?.picture).toBe("/media/illustrations/olive-oil-1-320.webp"))
})
