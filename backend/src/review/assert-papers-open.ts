import { ApiError } from "../api/errors/api-error"
import type { CooperativeStatus } from "../modules/cooperative/statuses"

/**
 * Papers may be brought and taken back while the application is in its cooperative's hands.
 *
 * @throws {ApiError} 409 `wrong_status` afterwards: what the network looks at does not move under its eyes.
 */
export function assertPapersOpen(status: CooperativeStatus): void {
  if (status === "draft") return
  throw ApiError.conflict("wrong_status", `The papers of a ${status} application do not change.`)
}
