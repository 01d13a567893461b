import type { MedusaContainer } from "@medusajs/framework/types"

type ProvinceStore = {
  listProvinces(filters: { id: string[] }): Promise<unknown[]>
  createProvinceRegions(regions: object[]): Promise<unknown>
  createProvinces(provinces: object[]): Promise<unknown>
}

const REGION = {
  id: "MA-01",
  slug: "tanger-tetouan-al-hoceima",
  hcp: "01",
  lat: 35.1,
  lon: -5.3,
  position: 1,
}

function province(id: string, iso: string, fr: string, position: number) {
  const names = { ar: fr, fr, en: fr }
  return {
    id,
    iso,
    kind: "province",
    hcp: iso,
    names,
    labels: names,
    aliases: [],
    lat: 35.2,
    lon: -3.9,
    position,
  }
}

/** Builds two provinces, `al-hoceima` and `chefchaouen`, unless the reference data is already there. */
export async function buildProvinces(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ProvinceStore>("province")
  if ((await service.listProvinces({ id: ["al-hoceima", "chefchaouen"] })).length === 2) return
  const names = {
    ar: "طنجة-تطوان-الحسيمة",
    fr: "Tanger-Tétouan-Al Hoceima",
    en: "Tangier-Tetouan-Al Hoceima",
  }
  await service.createProvinceRegions([{ ...REGION, names }])
  await service.createProvinces([
    { ...province("al-hoceima", "MA-HOC", "Al Hoceima", 1), region_id: REGION.id },
    { ...province("chefchaouen", "MA-CHE", "Chefchaouen", 2), region_id: REGION.id },
  ])
}

/** Builds another region with one province. */
export async function buildRegion(container: MedusaContainer, id: string, provinceId: string): Promise<void> {
  const service = container.resolve<ProvinceStore>("province")
  const names = { ar: id, fr: id, en: id }
  await service.createProvinceRegions([
    { ...REGION, id, slug: id.toLowerCase(), hcp: id, position: 2, names },
  ])
  await service.createProvinces([
    { ...province(provinceId, `MA-${provinceId}`, provinceId, 9), region_id: id },
  ])
}
