import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type { CooperativeModuleService } from "../../modules/cooperative/service"

const HISTORY_LENGTH = 100

/**
 * All that an application is made of: the cooperative with its papers and corrections, and its latest history, newest
 * first.
 *
 * @throws {ApiError} 404 `cooperative_not_found`.
 */
export async function readApplicationRows(container: MedusaContainer, id: string) {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const relations = ["documents", "corrections", "approvals", "checks"]
  const [cooperatives, history] = await Promise.all([
    service.listCooperatives({ id }, { relations, take: 1 }),
    service.listCooperativeEvents(
      { cooperative_id: id },
      { order: { at: "DESC", id: "DESC" }, take: HISTORY_LENGTH },
    ),
  ])
  const [cooperative] = cooperatives
  if (!cooperative) throw ApiError.notFound("cooperative")
  return { cooperative, history }
}

export type ApplicationRows = Awaited<ReturnType<typeof readApplicationRows>>
export type CooperativeRow = ApplicationRows["cooperative"]
export type DocumentRow = CooperativeRow["documents"][number]
