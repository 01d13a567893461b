import type { MedusaContainer } from "@medusajs/framework/types"
import { languageTexts } from "../../languages/language-text"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type { CooperativeModuleService } from "../../modules/cooperative/service"
import type { CooperativeStatus } from "../../modules/cooperative/statuses"
import { findMissing } from "./application-view"
import { readPeople } from "./read-people"

export type QueueQuery = { status: CooperativeStatus; q?: string | undefined; offset: number; limit: number }

/** A page of the applications in one status, the longest waiting first. */
export async function readQueue(container: MedusaContainer, { status, q, offset, limit }: QueueQuery) {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const found = q ? { id: await service.searchIds(q, ["handle", "name", "registry_number", "ice"]) } : {}
  const [cooperatives, count] = await service.listAndCountCooperatives(
    { status, ...found },
    {
      relations: ["documents", "corrections", "approvals"],
      skip: offset,
      take: limit,
      order: { submitted_at: "ASC", id: "ASC" },
    },
  )
  const approvers = cooperatives.flatMap(({ approvals }) => approvals.map(({ user_id }) => user_id))
  const personOf = await readPeople(container, approvers)
  const applications = cooperatives.map((cooperative) => ({
    id: cooperative.id,
    handle: cooperative.handle,
    name: languageTexts(cooperative.name),
    status: cooperative.status,
    province: cooperative.province_id,
    submitted_at: cooperative.submitted_at,
    help_asked_at: cooperative.help_asked_at,
    documents_count: cooperative.documents.length,
    missing_count: Object.keys(findMissing(cooperative)).length,
    corrections_open: cooperative.corrections.filter(({ settled_at }) => !settled_at).length,
    approvals: cooperative.approvals
      .filter(({ round }) => round === cooperative.review_round)
      .map(({ user_id, at }) => ({ user_id, email: personOf(user_id).email, at })),
  }))
  return { applications, count, offset, limit }
}
