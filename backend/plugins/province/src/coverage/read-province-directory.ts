import type { MedusaContainer } from "@medusajs/framework/types"
import { PROVINCE_MODULE } from "../modules/province"
import type { ProvinceModuleService } from "../modules/province/service"
import { parseNames, type Names } from "../names"
import type { CoverageFigure } from "../options"

export type RegionEntry = { iso: string; slug: string; name: Names }

export type ProvinceEntry = {
  slug: string
  iso: string
  kind: "province" | "prefecture"
  region: string
  name: Names
  label: Names
  lat: number
  lon: number
  population: number | null
  product_count: number
  cooperative_count: number
}

type StoredProvince = Awaited<ReturnType<ProvinceModuleService["listProvinces"]>>[number]

const entryOf = (province: StoredProvince, figure: CoverageFigure | undefined): ProvinceEntry => ({
  slug: province.id,
  iso: province.iso,
  kind: province.kind,
  region: province.region_id,
  name: parseNames(province.names),
  label: parseNames(province.labels),
  lat: province.lat,
  lon: province.lon,
  population: province.population,
  product_count: figure?.products ?? 0,
  cooperative_count: figure?.sellers ?? 0,
})

const IN_ORDER = { take: 1000, order: { position: "ASC" } }

/** Every region and province with what the public finds there, in the order of the reference file. */
export async function readProvinceDirectory(container: MedusaContainer) {
  const service = container.resolve<ProvinceModuleService>(PROVINCE_MODULE)
  const [regions, provinces, figures] = await Promise.all([
    service.listProvinceRegions({}, IN_ORDER),
    service.listProvinces({}, IN_ORDER),
    service.options.readCoverage?.(container) ?? [],
  ])
  const figureOf = new Map(figures.map((figure) => [figure.province_id, figure]))
  return {
    regions: regions.map(({ id, slug, names }): RegionEntry => ({ iso: id, slug, name: parseNames(names) })),
    provinces: provinces.map((province) => entryOf(province, figureOf.get(province.id))),
  }
}
