import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Language } from "../../../languages/languages"
import { slug } from "../../../modules/cooperative/cooperative-facts"
import { readCooperativeTiers } from "../../../priority/read-cooperative-tiers"
import { ApiError } from "../../errors/api-error"
import { PAGE_FIELDS, publicPage } from "./public-cooperative"

/**
 * The public page of a verified cooperative.
 *
 * @throws {ApiError} 404 `cooperative_not_found`, the same for an unknown one and for one that may not sell.
 */
export async function readPublicCooperative(container: MedusaContainer, handle: string, lang: Language) {
  if (!slug.safeParse(handle).success) throw ApiError.notFound("cooperative")
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cooperative",
    fields: PAGE_FIELDS,
    filters: { handle, status: "verified" },
  })
  const row: unknown = data[0]
  if (!row) throw ApiError.notFound("cooperative")
  const page = publicPage(row, lang)
  const priorities = await readCooperativeTiers(container, [
    { ...page, province_id: page.province?.slug ?? null },
  ])
  const priority = priorities.get(page.id)
  return { ...page, tier: priority?.tier ?? 3, tier_reasons: priority?.reasons ?? [] }
}
