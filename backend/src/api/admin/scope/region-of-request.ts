import type { MedusaRequest } from "@medusajs/framework/http"
import { ApiError } from "../../errors/api-error"

const regions = new WeakMap<object, string | null>()

/** Keeps on the request the region its admin is limited to; `null` for an admin of the whole network. */
export function keepRegion(req: MedusaRequest, region: string | null): void {
  regions.set(req, region)
}

/**
 * The code of the region the admin behind this request is limited to, or `null` for an admin of the whole network. Every
 * list of fairs starts with it.
 *
 * @throws {ApiError} 401 `not_signed_in` when the guard of `/admin` did not run: such a route serves nobody.
 */
export function regionOf(req: MedusaRequest): string | null {
  const region = regions.get(req)
  if (region === undefined) throw ApiError.unauthorized("not_signed_in", "Sign in first.")
  return region
}

/**
 * Holds an admin to its region when a request names one, e.g. to create a fair in it.
 *
 * @throws {ApiError} 403 `not_in_your_region`
 */
export function assertInRegion(req: MedusaRequest, regionCode: string): void {
  const region = regionOf(req)
  if (region !== null && region !== regionCode)
    throw ApiError.forbidden("not_in_your_region", "This is not in your region.")
}
