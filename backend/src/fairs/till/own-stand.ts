import { z } from "@medusajs/framework/zod"
import { type CooperativeScope, listOwn } from "../../api/cooperative/guard"
import { ApiError } from "../../api/errors/api-error"
import { editionDaysSchema } from "../edition-days"
import { readStandNumbers } from "../stand-pickup/stand-numbers"

const exhibitorRows = z.array(
  z.object({
    id: z.string(),
    stand_id: z.string().nullish(),
    edition: editionDaysSchema.extend({
      id: z.string(),
      handle: z.string(),
      names: z.unknown(),
      place: z.unknown(),
      status: z.string(),
    }),
  }),
)

const FIELDS = [
  ...["id", "stand_id", "edition.id", "edition.handle", "edition.names", "edition.place"],
  ...["edition.status", "edition.opens_on", "edition.closes_on", "edition.hours"],
]

/** The cooperative's stand at a fair. */
export type OwnStand = {
  exhibitor_id: string
  number: string | null
  edition: z.output<typeof exhibitorRows>[number]["edition"]
}

/**
 * The stand the cooperative has confirmed at an edition.
 *
 * @throws {ApiError} 404 `fair_not_found` for an edition that is unknown, or where it has no stand.
 */
export async function readOwnStand(scope: CooperativeScope, editionId: string): Promise<OwnStand> {
  if (!editionId) throw ApiError.notFound("fair")
  const { rows } = await listOwn(scope, "fair_exhibitor", {
    fields: FIELDS,
    filters: { edition_id: editionId, status: "confirmed" },
  })
  const [row] = exhibitorRows.parse(rows)
  if (!row || row.edition.status === "cancelled") throw ApiError.notFound("fair")
  const numbers = await readStandNumbers(scope.container, row.stand_id ? [row.stand_id] : [])
  return {
    exhibitor_id: row.id,
    number: numbers.get(row.stand_id ?? "") ?? null,
    edition: row.edition,
  }
}
