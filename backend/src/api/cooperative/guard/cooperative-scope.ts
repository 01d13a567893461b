import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { MemberRole } from "../../../modules/cooperative/models/cooperative-member"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import type { CooperativeStatus } from "../../../modules/cooperative/statuses"
import { ApiError } from "../../errors/api-error"

type Facts = {
  cooperativeId: string
  memberId: string
  personId: string
  role: MemberRole
  status: CooperativeStatus
}

type ScopeRequest = { requestedId?: string | undefined; isWrite: boolean }

/**
 * The cooperative a member acts for, during one request. Only `CooperativeScope.resolve` makes one, from the sign-in
 * and the database, so whatever asks for a scope cannot be reached by anybody else.
 */
export class CooperativeScope {
  readonly cooperativeId: string
  readonly memberId: string
  readonly personId: string
  readonly role: MemberRole
  readonly status: CooperativeStatus
  readonly #container: MedusaContainer

  private constructor(facts: Facts, container: MedusaContainer) {
    this.cooperativeId = facts.cooperativeId
    this.memberId = facts.memberId
    this.personId = facts.personId
    this.role = facts.role
    this.status = facts.status
    this.#container = container
  }

  /**
   * Finds the cooperative `personId` acts for. Somebody of several cooperatives names one (`requestedId`); without it,
   * reading shows the first and writing (`isWrite`) is refused.
   *
   * @throws {ApiError} 403 `no_cooperative` without an active membership, 400 `cooperative_not_chosen` when there is a
   * choice to make, 404 `cooperative_not_found` for a cooperative the person is no member of.
   */
  static async resolve(
    container: MedusaContainer,
    personId: string,
    { requestedId, isWrite }: ScopeRequest,
  ): Promise<CooperativeScope> {
    if (!personId) throw ApiError.forbidden("no_cooperative", "You are not a member of a cooperative.")
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const members = await service.listCooperativeMembers(
      { person_id: personId, is_active: true },
      { relations: ["cooperative"], order: { created_at: "ASC" } },
    )
    const member = chooseMember(members, { requestedId, isWrite })
    const { id: cooperativeId, status } = member.cooperative
    return new CooperativeScope(
      { cooperativeId, memberId: member.id, personId, role: member.role, status },
      container,
    )
  }

  /** The container of the request, for the readers and workflows that take this scope. */
  get container(): MedusaContainer {
    return this.#container
  }

  /** Who to name in histories. */
  get actor(): { type: "cooperative"; id: string } {
    return { type: "cooperative", id: this.memberId }
  }

  /** @throws {ApiError} 403 `cooperative_cannot_sell` unless the cooperative is verified: others read, and no more. */
  assertMaySell(): void {
    if (this.status === "verified") return
    throw ApiError.forbidden("cooperative_cannot_sell", `A ${this.status} cooperative cannot do this.`)
  }

  /** @throws {ApiError} 403 `role_not_allowed` unless the member is a manager or has one of `roles`. */
  assertRole(...roles: MemberRole[]): void {
    if (this.role === "manager" || roles.includes(this.role)) return
    throw ApiError.forbidden("role_not_allowed", `A ${this.role} cannot do this.`)
  }
}

function chooseMember<Member extends { cooperative_id: string }>(
  members: Member[],
  { requestedId, isWrite }: ScopeRequest,
): Member {
  const [first, second] = members
  if (!first) throw ApiError.forbidden("no_cooperative", "You are not a member of a cooperative.")
  if (requestedId) {
    const chosen = members.find((member) => member.cooperative_id === requestedId)
    if (!chosen) throw ApiError.notFound("cooperative")
    return chosen
  }
  if (second && isWrite) {
    throw ApiError.invalid("cooperative_not_chosen", "Name one of your cooperatives in x-cooperative-id.")
  }
  return first
}
