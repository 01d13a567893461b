import { ApiError } from "../../api/errors/api-error"

/** 409: the act does not start from this status. */
export function statusConflict(act: string, status: string): ApiError {
  return ApiError.conflict("edition_status_conflict", `Cannot ${act} what is ${status}.`)
}
