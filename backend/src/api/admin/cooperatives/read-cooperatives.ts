import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import { maskRib } from "../../../modules/cooperative/rib"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { readCredentials } from "../../../priority/read-credentials"
import { ADMIN_LIST_FIELDS } from "./query-config"
import type { ListCooperatives } from "./validators"

const Ids = z.array(z.object({ id: z.string() }))

const SEARCHED = ["handle", "name", "registry_number", "ice"] as const

const Row = z.looseObject({ id: z.string(), rib: z.string().nullish() })

async function listProvinceIds(container: MedusaContainer, regionIds: string[]): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "province",
    fields: ["id"],
    filters: { region_id: regionIds },
  })
  return Ids.parse(data).map(({ id }) => id)
}

/** The filters of a list, ids of nothing when a region or a word matches nothing. */
async function buildFilters(
  container: MedusaContainer,
  list: ListCooperatives,
): Promise<Record<string, unknown>> {
  const conditions: Record<string, unknown>[] = []
  if (list.status?.length) conditions.push({ status: list.status })
  if (list.province_id?.length) conditions.push({ province_id: list.province_id })
  if (list.region_id?.length)
    conditions.push({ province_id: await listProvinceIds(container, list.region_id) })
  if (list.q) {
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    conditions.push({ id: await service.searchIds(list.q, SEARCHED) })
  }
  return conditions.length ? { $and: conditions } : {}
}

function orderOf(order: ListCooperatives["order"]): Record<string, "ASC" | "DESC"> {
  return order.startsWith("-") ? { [order.slice(1)]: "DESC", id: "ASC" } : { [order]: "ASC", id: "ASC" }
}

/** A page of cooperatives with their province and what priority credential they hold, in a constant number of queries. */
export async function readCooperatives(container: MedusaContainer, list: ListCooperatives) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "cooperative",
    fields: ADMIN_LIST_FIELDS,
    filters: await buildFilters(container, list),
    pagination: { skip: list.offset, take: list.limit, order: orderOf(list.order) },
  })
  const rows = z.array(Row).parse(data)
  const credentials = await readCredentials(
    container,
    rows.map(({ id }) => id),
  )
  return {
    cooperatives: rows.map((row) => ({
      ...row,
      rib: maskRib(row.rib),
      credentials: credentials.get(row.id) ?? [],
    })),
    count: metadata?.count ?? rows.length,
    limit: list.limit,
    offset: list.offset,
  }
}
