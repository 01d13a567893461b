import type { Context } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import type { FairModuleService } from "../../modules/fair/service"

type Days = { id?: string; province_code: string; opens_on: string; closes_on: string }

/**
 * Refuses two editions in one province on the same days, one that was cancelled aside. Called while nobody else changes
 * days.
 *
 * @throws {ApiError} 409 `edition_overlaps`
 */
export async function assertNoOverlap(
  service: FairModuleService,
  { id, province_code, opens_on, closes_on }: Days,
  context: Context,
): Promise<void> {
  const others = await service.listFairEditions(
    {
      province_code,
      status: ["draft", "call", "allocated", "closed"],
      opens_on: { $lte: closes_on },
      closes_on: { $gte: opens_on },
    },
    { select: ["id", "handle"], take: 10 },
    context,
  )
  const other = others.find((edition) => edition.id !== id)
  if (other)
    throw ApiError.conflict("edition_overlaps", `${other.handle} is in the same province on these days.`)
}
