import { ApiError } from "../../api/errors/api-error"
import type { FairModuleService, LockedEdition } from "../../modules/fair/service"

/** An exhibitor of an edition, by its id or by its cooperative. */
export type ExhibitorOf = { id: string } | { cooperative_id: string }

/** @throws {ApiError} 404 `fair_exhibitor_not_found` */
export async function findExhibitor(
  service: FairModuleService,
  { edition, context }: LockedEdition,
  of: ExhibitorOf,
) {
  const filters = "id" in of ? { id: of.id } : { cooperative_id: of.cooperative_id }
  const [exhibitor] = await service.listFairExhibitors(
    { ...filters, edition_id: edition.id },
    { take: 1 },
    context,
  )
  if (!exhibitor) throw ApiError.notFound("fair_exhibitor")
  return exhibitor
}
