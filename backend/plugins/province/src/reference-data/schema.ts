import { z } from "@medusajs/framework/zod"

const Slug = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/, "must be a slug")
const Names = z.object({
  ar: z.string().min(1),
  fr: z.string().min(1),
  en: z.string().min(1),
  zgh: z.string().min(1).nullish(),
})
const Place = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }

const RegionRecord = z.object({
  slug: Slug,
  iso: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "must be an ISO 3166-2 code"),
  hcp: z.string().min(1),
  name: Names,
  population_2024: z.number().int().positive().nullish(),
  ...Place,
})

const ProvinceRecord = z.object({
  slug: Slug,
  aliases: z.array(z.string().min(1)),
  iso: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "must be an ISO 3166-2 code"),
  hcp: z.string().min(1),
  kind: z.enum(["province", "prefecture"]),
  region: z.string(),
  name: Names,
  label: Names.omit({ zgh: true }),
  population_2024: z.number().int().positive().nullish(),
  ...Place,
})

export type RegionRecord = z.infer<typeof RegionRecord>
export type ProvinceRecord = z.infer<typeof ProvinceRecord>

type Issue = (path: (string | number)[], message: string) => void

function refuseRepeated(list: string, values: { slug: string; iso: string }[], issue: Issue): void {
  for (const key of ["slug", "iso"] as const) {
    const seen = new Set<string>()
    values.forEach((value, index) => {
      if (seen.has(value[key])) issue([list, index, key], `"${value[key]}" is there twice`)
      seen.add(value[key])
    })
  }
}

/** The whole reference file: every province in a known region, no code twice. A broken file is refused whole. */
export const ProvinceReference = z
  .object({ regions: z.array(RegionRecord).min(1), provinces: z.array(ProvinceRecord).min(1) })
  .superRefine(({ regions, provinces }, context) => {
    const issue: Issue = (path, message) => context.addIssue({ code: "custom", path, message })
    refuseRepeated("regions", regions, issue)
    refuseRepeated("provinces", provinces, issue)
    const known = new Set(regions.map((region) => region.iso))
    provinces.forEach(({ region }, index) => {
      if (!known.has(region)) issue(["provinces", index, "region"], `unknown region "${region}"`)
    })
  })

export type ProvinceReference = z.infer<typeof ProvinceReference>
