import { ApiError } from "../../api/errors/api-error"
import { fairDays, handInUntil } from "../fair-days"
import type { OwnStand } from "./own-stand"

/**
 * Refuses what a phone hands in before the fair, long after it, or once its report is made.
 *
 * @throws {ApiError} 409 `till_not_open`, `till_closed`.
 */
export function assertTillOpen({ edition }: Pick<OwnStand, "edition">, now: Date): void {
  if (now < fairDays(edition).starts) throw ApiError.conflict("till_not_open", "The fair has not begun.")
  if (edition.status === "closed" || now >= handInUntil(edition))
    throw ApiError.conflict("till_closed", "What was sold at this fair has been counted.")
}
