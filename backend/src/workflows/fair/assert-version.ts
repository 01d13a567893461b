import { ApiError } from "../../api/errors/api-error"

/** @throws {ApiError} 409 `edition_changed` when the edition is no longer the one that somebody read */
export function assertVersion(edition: { version: number }, version: number): void {
  if (edition.version !== version)
    throw ApiError.conflict("edition_changed", "Somebody changed the edition meanwhile.")
}
