import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { Actor } from "../../../modules/cooperative/actor"
import type { MemberRole } from "../../../modules/cooperative/models/cooperative-member"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import type { CooperativeStatus } from "../../../modules/cooperative/statuses"
import { ApiError } from "../../errors/api-error"
import { findAssist, isAssist } from "./find-assist"

type Facts = {
  cooperativeId: string
  memberId: string
  personId: string
  role: MemberRole
  status: CooperativeStatus
  assistedBy: string | null
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
  /** The admin who acts in the cooperative's place, because it asked for help. `memberId` is then their turn's id. */
  readonly assistedBy: string | null
  readonly #container: MedusaContainer

  private constructor(facts: Facts, container: MedusaContainer) {
    this.cooperativeId = facts.cooperativeId
    this.memberId = facts.memberId
    this.personId = facts.personId
    this.role = facts.role
    this.status = facts.status
    this.assistedBy = facts.assistedBy
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
    if (isAssist(personId)) {
      const turn = await findAssist(container, personId, requestedId)
      return new CooperativeScope({ ...turn, memberId: personId, personId, role: "seller" }, container)
    }
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const members = await service.listCooperativeMembers(
      { person_id: personId, is_active: true },
      { relations: ["cooperative"], order: { created_at: "ASC" } },
    )
    const member = chooseMember(members, { requestedId, isWrite })
    const { id: cooperativeId, status } = member.cooperative
    return new CooperativeScope(
      { cooperativeId, memberId: member.id, personId, role: member.role, status, assistedBy: null },
      container,
    )
  }

  /** The container of the request, for the readers and workflows that take this scope. */
  get container(): MedusaContainer {
    return this.#container
  }

  /** Who to name in histories: the member, or the admin who acts in its place. */
  get actor(): Actor & { type: "cooperative" | "user"; id: string } {
    if (this.assistedBy) return { type: "user", id: this.assistedBy, assisted: true }
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
