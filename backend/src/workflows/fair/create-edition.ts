import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import type { EditionFields } from "../../fairs/edition-schema"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { jsonList } from "../../fairs/json-list"
import type { FairActor, FairModuleService } from "../../modules/fair/service"
import { assertEdition } from "./assert-edition"
import { assertNoOverlap } from "./assert-no-overlap"
import { freeEditionHandle, freeSeriesHandle, slugOfNames } from "./fair-handle"

export type NewEdition = { fields: EditionFields; fair_id?: string | undefined; actor: FairActor }

/**
 * Opens an edition as a draft, in the series of `fair_id` or in a new one of its own name, and answers its id.
 *
 * @throws {ApiError} 400 with the code of the rule that is broken; 404 `fair_series_not_found`; 409 `edition_overlaps`
 */
export async function createEdition(container: MedusaContainer, input: NewEdition): Promise<string> {
  const { fields, actor } = input
  await assertEdition(container, fields)
  const service = fairService(container)
  const id = await service.whileDaysLocked(async ({ context }) => {
    await assertNoOverlap(service, fields, context)
    const series = await findSeries(service, input, context)
    const edition = await writeEdition(service, { ...fields, fair: series }, context)
    await service.record(edition.id, actor, [{ kind: "created" }], context)
    return edition.id
  })
  await emitFairEvent(container, "fair.changed", { edition_id: id })
  return id
}

type Series = { id: string; handle: string }

/** Writes a draft; `cloned_from_id` names the edition it was made from. */
export async function writeEdition(
  service: FairModuleService,
  { fair, ...fields }: EditionFields & { fair: Series; cloned_from_id?: string },
  context: Context,
) {
  const year = Number(fields.opens_on.slice(0, 4))
  return await service.createFairEditions(
    {
      ...fields,
      programme: jsonList(fields.programme),
      fair_id: fair.id,
      handle: await freeEditionHandle(service, `${fair.handle}-${year}`, context),
      year,
    },
    context,
  )
}

async function findSeries(
  service: FairModuleService,
  { fair_id, fields }: NewEdition,
  context: Context,
): Promise<Series> {
  const { names, region_code } = fields
  if (!fair_id) {
    const handle = await freeSeriesHandle(service, slugOfNames(names), context)
    return await service.createFairs({ handle, names, region_code }, context)
  }
  const [series] = await service.listFairs({ id: fair_id }, { take: 1 }, context)
  if (series?.region_code !== region_code) throw ApiError.notFound("fair_series")
  return series
}
