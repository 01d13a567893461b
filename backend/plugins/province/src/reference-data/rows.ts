import type { ProvinceRecord, ProvinceReference, RegionRecord } from "./schema"

const regionRow = (region: RegionRecord, position: number) => ({
  id: region.iso,
  slug: region.slug,
  hcp: region.hcp,
  names: region.name,
  population: region.population_2024 ?? null,
  position,
  lat: region.lat,
  lon: region.lon,
})

const provinceRow = (province: ProvinceRecord, position: number) => ({
  id: province.slug,
  region_id: province.region,
  kind: province.kind,
  iso: province.iso,
  hcp: province.hcp,
  names: province.name,
  labels: province.label,
  aliases: province.aliases,
  population: province.population_2024 ?? null,
  position,
  lat: province.lat,
  lon: province.lon,
})

export type RegionRow = ReturnType<typeof regionRow>
export type ProvinceRow = ReturnType<typeof provinceRow>

/** The rows a reference file becomes. Their order in the file is the order the market lists them in. */
export function rowsOf({ regions, provinces }: ProvinceReference): {
  regions: RegionRow[]
  provinces: ProvinceRow[]
} {
  return { regions: regions.map(regionRow), provinces: provinces.map(provinceRow) }
}
