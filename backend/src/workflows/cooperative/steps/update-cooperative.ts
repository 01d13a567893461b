import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { Actor } from "../../../modules/cooperative/actor"
import type { CooperativeChanges } from "../../../modules/cooperative/cooperative-facts"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"

export type CooperativeUpdate = { id: string; changes: CooperativeChanges; actor: Actor }

/** Facts that belong together, checked as they will be once the changes are made. */
function assertCoherent(facts: {
  members_count?: number | null
  women_members_count?: number | null
  closed_from?: Date | null
  closed_until?: Date | null
}): void {
  if ((facts.women_members_count ?? 0) > (facts.members_count ?? Infinity)) {
    throw ApiError.invalid("invalid_input", "There cannot be more women than members.", {
      women_members_count: "more_than_members",
    })
  }
  if (facts.closed_from && facts.closed_until && facts.closed_from >= facts.closed_until) {
    throw ApiError.invalid("invalid_input", "A closure ends after it begins.", {
      closed_until: "before_start",
    })
  }
}

/**
 * Changes a cooperative's facts and names the changed fields in its history.
 *
 * @throws {ApiError} 404 `cooperative_not_found`; 400 for facts that contradict each other.
 */
export const updateCooperativeStep = createStep(
  "update-cooperative",
  async ({ id, changes, actor }: CooperativeUpdate, { container }) => {
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const [before] = await service.listCooperatives({ id }, { take: 1 })
    if (!before) throw ApiError.notFound("cooperative")
    assertCoherent({ ...before, ...changes })
    const fields = Object.keys(changes).filter((field) => Reflect.get(changes, field) !== undefined)
    await service.updateCooperatives({ id, ...changes })
    await service.recordEvents([{ id, kind: "updated", actor, changed_fields: fields }])
    return new StepResponse(undefined, { id, previous: pick(before, fields), fields, actor })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    await service.updateCooperatives({ id: undo.id, ...undo.previous })
    await service.recordEvents([
      { id: undo.id, kind: "reverted", actor: undo.actor, changed_fields: undo.fields },
    ])
  },
)

function pick(row: object, fields: string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, Reflect.get(row, field)]))
}
