import { ApiError } from "../api/errors/api-error"
import type { CooperativeStatus } from "../modules/cooperative/statuses"
import type { EditionStatus } from "../modules/fair/statuses"

/** What decides whether a cooperative may answer a call. */
export type ApplicationFacts = {
  edition: { status: EditionStatus; region_code: string }
  call: { deadline: Date; published_at: Date | null; invited_regions: string[] } | null
  cooperative: { status: CooperativeStatus; region_code: string | null }
  now: Date
}

/** Whether a call is for the cooperatives of a region: the fair's own, and those it invites. */
export function isInvited(
  edition: { region_code: string },
  call: { invited_regions: string[] } | null,
  region: string | null,
): boolean {
  return region !== null && (region === edition.region_code || !!call?.invited_regions.includes(region))
}

/**
 * Whether the call may be answered now, by the server's clock.
 *
 * @throws {ApiError} 404 `fair_not_found` before the call is published; 409 `call_not_open`, `call_over`
 */
export function assertCallOpen({ edition, call, now }: Omit<ApplicationFacts, "cooperative">): void {
  if (edition.status === "draft") throw ApiError.notFound("fair")
  if (edition.status === "cancelled" || !call?.published_at)
    throw ApiError.conflict("call_not_open", "This fair takes no applications.")
  if (edition.status !== "call" || now >= call.deadline)
    throw ApiError.conflict("call_over", "The deadline has passed.")
}

/**
 * Refuses who may not apply.
 *
 * @throws {ApiError} 404 `fair_not_found`; 409 `call_not_open`, `call_over`; 403 `cooperative_suspended`,
 * `cooperative_cannot_sell`, `region_not_invited`
 */
export function assertMayApply(facts: ApplicationFacts): void {
  assertCallOpen(facts)
  assertMayExhibit(facts.cooperative)
  if (!isInvited(facts.edition, facts.call, facts.cooperative.region_code))
    throw ApiError.forbidden("region_not_invited", "The call is for other regions.")
}

/** @throws {ApiError} 403 `cooperative_suspended`, `cooperative_cannot_sell` unless the cooperative is verified */
export function assertMayExhibit({ status }: { status: CooperativeStatus }): void {
  if (status === "suspended")
    throw ApiError.forbidden("cooperative_suspended", "A suspended cooperative cannot take part.")
  if (status !== "verified")
    throw ApiError.forbidden("cooperative_cannot_sell", `A ${status} cooperative cannot take part.`)
}
