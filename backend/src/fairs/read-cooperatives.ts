import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { languageTexts } from "../languages/language-text"
import { COOPERATIVE_STATUSES } from "../modules/cooperative/statuses"

const place = z.object({ id: z.string(), names: z.unknown().transform(languageTexts) })

const Row = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.unknown().transform(languageTexts),
  status: z.enum(COOPERATIVE_STATUSES),
  activities: z.array(z.string()).nullish(),
  members_count: z.number().nullish(),
  women_members_count: z.number().nullish(),
  women_led: z.boolean().nullish(),
  province: place.extend({ region: place.nullish() }).nullish(),
})

const FIELDS = [
  ...["id", "handle", "name", "status", "activities", "members_count", "women_members_count", "women_led"],
  ...["province.id", "province.names", "province.region.id", "province.region.names"],
]

/** What a fair shows of a cooperative. */
export type FairCooperative = ReturnType<typeof toCooperative>

function toCooperative({ province, activities, ...row }: z.infer<typeof Row>) {
  return {
    ...row,
    members_count: row.members_count ?? null,
    women_members_count: row.women_members_count ?? null,
    women_led: row.women_led ?? false,
    activities: activities ?? [],
    province: province ? { id: province.id, names: province.names } : null,
    region: province?.region ? { id: province.region.id, names: province.region.names } : null,
  }
}

/** The cooperatives with these ids, by id. */
export async function readFairCooperatives(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, FairCooperative>> {
  const wanted = [...new Set(ids)]
  if (!wanted.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cooperative", fields: FIELDS, filters: { id: wanted } })
  return new Map(
    z
      .array(Row)
      .parse(data)
      .map((row) => [row.id, toCooperative(row)]),
  )
}
