import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { Actor } from "../modules/cooperative/actor"
import type { CooperativeModuleService } from "../modules/cooperative/service"
import type { CooperativeStatus } from "../modules/cooperative/statuses"
import { updateCooperativeWorkflow } from "../workflows/cooperative"
import { type ApplicationChanges, findLocked, toModuleChanges } from "./application-changes"
import { settleCorrections } from "./settle-corrections"

type Change = { id: string; status: CooperativeStatus; changes: ApplicationChanges; actor: Actor }

/**
 * Saves a step of an application, or what a verified cooperative may change by itself. Answers `false`, and changes
 * nothing, when somebody changed it since `seen_version`.
 *
 * @throws {ApiError} 409 `wrong_status` while the network decides; 400 `invalid_input` for a fact that is `locked`, or
 * for facts that contradict each other.
 */
export async function changeApplication(
  container: MedusaContainer,
  { id, status, changes, actor }: Change,
): Promise<boolean> {
  assertChangeable(status, changes)
  const { seen_version, ...facts } = changes
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  if (seen_version && !(await service.takeVersion(id, new Date(seen_version)))) return false
  if (!Object.keys(facts).length) return true
  await updateCooperativeWorkflow(container).run({ input: { id, changes: toModuleChanges(facts), actor } })
  await settleCorrections(container, id, { fields: Object.keys(facts) })
  return true
}

function assertChangeable(
  status: CooperativeStatus,
  { seen_version: _, ...facts }: ApplicationChanges,
): void {
  if (status === "draft") return
  if (status !== "verified") {
    throw ApiError.conflict("wrong_status", `A ${status} application cannot be changed.`)
  }
  const locked = findLocked(facts)
  if (!Object.keys(locked).length) return
  throw ApiError.invalid("invalid_input", "These facts were verified: ask the network.", locked)
}
