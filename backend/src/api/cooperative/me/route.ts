import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { listMemberships } from "../../../membership/list-memberships"
import { maskRib } from "../../../modules/cooperative/rib"
import { toAway } from "../away/away-view"
import { retrieveOwn, scopeOf, type CooperativeScope } from "../guard"
import { OWN_COOPERATIVE_FIELDS, OWN_MEMBER_FIELDS } from "./query-config"

const Cooperative = z.looseObject({
  id: z.string(),
  handle: z.string(),
  name: z.unknown(),
  status: z.string(),
  rib: z.string().nullish(),
  closed_from: z.coerce.date().nullable(),
  closed_until: z.coerce.date().nullable(),
  help_asked_at: z.coerce.date().nullable(),
})

/** A field helper is no member: it is shown as one without a name. */
async function readMember(scope: CooperativeScope): Promise<unknown> {
  if (scope.assistedBy) return { id: null, name: null, email: null, phone: null, role: scope.role }
  return await retrieveOwn(scope, "cooperative_member", scope.memberId, OWN_MEMBER_FIELDS)
}

/** `GET /cooperative/me`: who is signed in, for which cooperative, and which others there are to choose from. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req)
  const [row, member, memberships] = await Promise.all([
    retrieveOwn(scope, "cooperative", scope.cooperativeId, OWN_COOPERATIVE_FIELDS),
    readMember(scope),
    listMemberships(scope.container, scope.personId),
  ])
  const { rib, help_asked_at, ...facts } = Cooperative.parse(row)
  const { id, handle, name, status } = facts
  const assisted = scope.assistedBy !== null
  res.json({
    member,
    cooperative: { ...facts, rib: maskRib(rib), away: toAway(facts), help_asked: help_asked_at !== null },
    cooperatives: assisted ? [{ id, handle, name, status, role: scope.role }] : memberships,
    assisted,
  })
}
