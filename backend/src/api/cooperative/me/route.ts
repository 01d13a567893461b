import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import { maskRib } from "../../../modules/cooperative/rib"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { retrieveOwn, scopeOf, type CooperativeScope } from "../guard"
import { OWN_COOPERATIVE_FIELDS, OWN_MEMBER_FIELDS } from "./query-config"

const Cooperative = z.looseObject({ rib: z.string().nullish() })

/** The cooperatives this person may act for, by `x-cooperative-id`. */
async function listMemberships(scope: CooperativeScope) {
  const service = scope.container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const members = await service.listCooperativeMembers(
    { person_id: scope.personId, is_active: true },
    { relations: ["cooperative"], order: { created_at: "ASC" } },
  )
  return members.map(({ role, cooperative: { id, handle, name, status } }) => ({
    id,
    handle,
    name,
    status,
    role,
  }))
}

/** `GET /cooperative/me`: who is signed in, for which cooperative, and which others there are to choose from. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const [cooperative, member, cooperatives] = await Promise.all([
    retrieveOwn(scope, "cooperative", scope.cooperativeId, OWN_COOPERATIVE_FIELDS),
    retrieveOwn(scope, "cooperative_member", scope.memberId, OWN_MEMBER_FIELDS),
    listMemberships(scope),
  ])
  const { rib, ...facts } = Cooperative.parse(cooperative)
  res.json({ member, cooperative: { ...facts, rib: maskRib(rib) }, cooperatives })
}
