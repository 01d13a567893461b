export type DirectoryQuery = { q: string; province?: string; region?: string; tier?: number; page: number }

/** What the directory's address asks, cleaned like the listing's: unknown things are left out. */
export const readDirectoryQuery = (
  params: URLSearchParams,
  known: { provinces: ReadonlyMap<string, string>; regions: ReadonlySet<string> },
): DirectoryQuery => {
  const province = params.get("province") ?? ""
  const region = params.get("region") ?? ""
  const page = Number(params.get("page"))
  const knownProvince = known.provinces.has(province) ? province : undefined
  const isRegionRight =
    known.regions.has(region) && (!knownProvince || known.provinces.get(province) === region)
  return {
    q: (params.get("q") ?? "")
      .slice(0, 1000)
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
      .trim()
      .slice(0, 100)
      .trim(),
    province: knownProvince,
    region: isRegionRight ? region : undefined,
    tier: ["1", "2", "3"].includes(params.get("tier") ?? "") ? Number(params.get("tier")) : undefined,
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  }
}

export const directoryHref = (
  language: string,
  query: DirectoryQuery,
  change: Partial<DirectoryQuery> = {},
): string => {
  const { q, province, region, tier, page } = { ...query, page: 1, ...change }
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({
    q,
    province,
    region,
    tier,
    page: page > 1 ? page : undefined,
  }))
    if (value) params.set(name, String(value))
  return `/${language}/cooperatives${params.size > 0 ? `?${params}` : ""}`
}
