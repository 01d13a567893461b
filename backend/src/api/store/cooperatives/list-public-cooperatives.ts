import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { readCooperativeTiers } from "../../../priority/read-cooperative-tiers"
import { ApiError } from "../../errors/api-error"
import { inTurn } from "./in-turn"
import { CARD_FIELDS, publicCard } from "./public-cooperative"
import type { ListPublicCooperatives } from "./validators"

export const COOPERATIVES_PER_PAGE = 24

const FACTS = ["id", "members_count", "women_members_count", "women_led", "activities", "province_id"]

const Verified = z.array(
  z.object({
    id: z.string(),
    members_count: z.number().nullable(),
    women_members_count: z.number().nullable(),
    women_led: z.boolean(),
    activities: z.array(z.string()),
    province_id: z.string().nullable(),
  }),
)

const Provinces = z.array(z.object({ id: z.string() }))

/** The provinces asked for, or nothing when none was. @throws {ApiError} 400 `unknown_province`, `unknown_region`. */
async function provincesAsked(container: MedusaContainer, { province, region }: ListPublicCooperatives) {
  if (!province && !region) return undefined
  const conditions = [
    ...(province ? [{ id: province }] : []),
    ...(region ? [{ $or: [{ region_id: region }, { region: { slug: region } }] }] : []),
  ]
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "province",
    fields: ["id"],
    filters: { $and: conditions },
  })
  const ids = Provinces.parse(data).map(({ id }) => id)
  const code = province ? "unknown_province" : "unknown_region"
  if (!ids.length)
    throw ApiError.invalid(code, "No such place.", { [province ? "province" : "region"]: code })
  return ids
}

async function listVerified(container: MedusaContainer, list: ListPublicCooperatives) {
  const provinceIds = await provincesAsked(container, list)
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cooperative",
    fields: FACTS,
    filters: {
      status: "verified",
      ...(provinceIds ? { province_id: provinceIds } : {}),
      ...(list.q ? { id: await service.searchIds(list.q, ["handle", "name"]) } : {}),
    },
  })
  return Verified.parse(data)
}

async function readCards(container: MedusaContainer, ids: string[]) {
  if (!ids.length) return new Map<string, ReturnType<typeof publicCard>>()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cooperative",
    fields: CARD_FIELDS,
    filters: { id: ids },
  })
  const cards = data.map((row: unknown) => publicCard(row))
  return new Map(cards.map((card) => [card.id, card]))
}

/**
 * A page of the directory: verified cooperatives only, best tier first, provinces taking turns within a tier. The
 * number of queries does not grow with the cooperatives.
 */
export async function listPublicCooperatives(container: MedusaContainer, list: ListPublicCooperatives) {
  const verified = await listVerified(container, list)
  const priorities = await readCooperativeTiers(container, verified)
  const tierOf = (id: string) => priorities.get(id)?.tier ?? Infinity
  const chosen = verified.filter(({ id }) => !list.tier || tierOf(id) === list.tier)
  const ordered = inTurn(chosen, tierOf, new Date())
  const ids = ordered.slice((list.page - 1) * COOPERATIVES_PER_PAGE, list.page * COOPERATIVES_PER_PAGE)
  const cards = await readCards(container, ids)
  return {
    cooperatives: ids.flatMap((id) => {
      const card = cards.get(id)
      const priority = priorities.get(id)
      return card && priority ? [{ ...card, tier: priority.tier, tier_reasons: priority.reasons }] : []
    }),
    count: ordered.length,
    page: list.page,
    pages: Math.max(1, Math.ceil(ordered.length / COOPERATIVES_PER_PAGE)),
  }
}
