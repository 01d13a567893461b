import { useQuery } from "@tanstack/react-query"
import { useMyRegion } from "../admin-scopes/use-my-region"
import { ask } from "../backend/ask"
import type { Texts } from "../cooperatives/cooperative"
import { useTexts } from "./use-texts"

type Region = { iso: string; name: Texts }
type Province = { slug: string; region: string; label: Texts; lat: number; lon: number }

const readPlaces = (): Promise<{ regions: Region[]; provinces: Province[] }> => ask("/admin/provinces")

/** Regions and provinces to choose from, and their names. */
export function usePlaces() {
  const { nameOf } = useTexts()
  const { data } = useQuery({ queryKey: ["places"], queryFn: readPlaces, staleTime: Infinity })
  const ownRegion = useMyRegion()
  const regions = data?.regions ?? []
  const provinces = data?.provinces ?? []
  return {
    regionOptions: regions.map(({ iso, name }) => ({ value: iso, label: nameOf(name) })),
    /** The regions in which the admin may open a fair. */
    ownRegionOptions: regions
      .filter(({ iso }) => !ownRegion || iso === ownRegion)
      .map(({ iso, name }) => ({ value: iso, label: nameOf(name) })),
    provinceOptions: (region: string) =>
      provinces
        .filter((province) => province.region === region)
        .map(({ slug, label }) => ({ value: slug, label: nameOf(label) })),
    regionName: (code: string) => nameOf(regions.find(({ iso }) => iso === code)?.name ?? { en: code }),
    provinceName: (slug: string) =>
      nameOf(provinces.find((province) => province.slug === slug)?.label ?? { en: slug }),
    centreOf: (slug: string) => {
      const province = provinces.find((one) => one.slug === slug)
      return province ? `${province.lat.toFixed(4)}, ${province.lon.toFixed(4)}` : ""
    },
  }
}
