import { cooperativeBanner } from "./cooperative-banner"

const categories = [
  { slug: "terroir", parent: null, name: { fr: "Terroir" }, count: 0 },
  { slug: "honey", parent: "terroir", name: { fr: "Miel" }, count: 0 },
  { slug: "honey-thyme", parent: "honey", name: { fr: "Miel de thym" }, count: 0 },
]
const bannerOf = (handle: string, ...crafts: string[]) => cooperativeBanner(handle, crafts, categories)

describe("a cooperative's banner", () => {
  it("shows the family of its first craft, always the same drawing for the same cooperative", () => {
    expect(bannerOf("demo-tifawin", "honey-thyme")).toMatch(
      /^\/media\/illustrations\/cooperative-honey-[123]$/,
    )
    expect(bannerOf("demo-tifawin", "honey-thyme")).toBe(bannerOf("demo-tifawin", "honey-thyme"))
  })
  it("differs between neighbours", () => {
    const drawings = Array.from({ length: 60 }, (_, index) => bannerOf(`cooperative-${index}`, "honey-thyme"))
    expect(new Set(drawings).size).toBe(3)
  })
  it("is left out when the craft is unknown", () => {
    expect(bannerOf("demo-tifawin", "alchemy")).toBeNull()
    expect(bannerOf("demo-tifawin")).toBeNull()
  })
})
