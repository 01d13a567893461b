import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import { findMissingFacts } from "../../../modules/cooperative/completeness"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { findWarnings } from "../../../modules/cooperative/warnings"
import { ApiError } from "../../errors/api-error"
import { ADMIN_DETAIL_FIELDS } from "./query-config"
import { readCredentials } from "../../../priority/read-credentials"

const Row = z.looseObject({
  id: z.string(),
  legal_form: z.string().nullable(),
  province_id: z.string().nullable(),
  phone: z.string().nullable(),
  registry_number: z.string().nullable(),
  members_count: z.number().nullable(),
  women_members_count: z.number().nullable(),
  activities: z.array(z.string()),
  is_demo: z.boolean(),
  ice: z.string().nullable(),
  closed_from: z.date().nullable(),
  closed_until: z.date().nullable(),
})

const HISTORY_LENGTH = 100

function readHistory(container: MedusaContainer, id: string) {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  return service.listCooperativeEvents(
    { cooperative_id: id },
    { order: { at: "DESC", id: "DESC" }, take: HISTORY_LENGTH },
  )
}

/**
 * One cooperative as an admin reads it: facts, members, what its file lacks, what deserves a second look, what priority
 * credentials it has, and its latest history, newest first.
 *
 * @throws {ApiError} 404 `cooperative_not_found`.
 */
export async function readCooperative(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cooperative", fields: ADMIN_DETAIL_FIELDS, filters: { id } })
  if (!data[0]) throw ApiError.notFound("cooperative")
  const row = Row.parse(data[0])
  const [history, credentials] = await Promise.all([
    readHistory(container, id),
    readCredentials(container, [id]),
  ])
  return {
    ...row,
    missing: findMissingFacts(row),
    warnings: findWarnings(row),
    credentials: credentials.get(id) ?? [],
    history,
  }
}
