import { ProvinceReference } from "./schema"

const name = { ar: "الحسيمة", fr: "Al Hoceima", en: "Al Hoceima", zgh: null }
const region = { slug: "tanger-tetouan-al-hoceima", iso: "MA-01", hcp: "01", name, lat: 35.1, lon: -5.3 }
const province = {
  slug: "al-hoceima",
  aliases: ["Houceima"],
  iso: "MA-HOC",
  hcp: "01.051",
  kind: "province",
  region: "MA-01",
  name,
  label: name,
  lat: 35.05,
  lon: -4.2,
}

const reasonsAgainst = (file: unknown) => {
  const { error } = ProvinceReference.safeParse(file)
  return error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) ?? []
}

describe("the reference file of regions and provinces", () => {
  it("is accepted when every province lies in a known region", () => {
    expect(reasonsAgainst({ regions: [region], provinces: [province] })).toEqual([])
  })

  it("is refused when a province names a region that is not there", () => {
    expect(reasonsAgainst({ regions: [region], provinces: [{ ...province, region: "MA-99" }] })).toEqual([
      'provinces.0.region: unknown region "MA-99"',
    ])
  })

  it("is refused when two provinces share a slug or an ISO code", () => {
    expect(reasonsAgainst({ regions: [region], provinces: [province, province] })).toEqual([
      'provinces.1.slug: "al-hoceima" is there twice',
      'provinces.1.iso: "MA-HOC" is there twice',
    ])
  })

  it("is refused without an Arabic name, with a place off the globe, or with a slug that is not one", () => {
    const wrong = { ...province, slug: "Al Hoceima", lat: 120, name: { ...name, ar: "" } }
    const paths = reasonsAgainst({ regions: [region], provinces: [wrong] }).map(
      (reason) => reason.split(":")[0],
    )
    expect(paths.sort()).toEqual(["provinces.0.lat", "provinces.0.name.ar", "provinces.0.slug"])
  })
})
