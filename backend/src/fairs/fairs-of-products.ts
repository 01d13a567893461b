import { z } from "@medusajs/framework/zod"
import type { GraphQuery } from "@twiza/plugin-province/options"
import { editionDaysSchema } from "./edition-days"
import { fairDays } from "./fair-days"

const EXHIBITOR_ENTITY: string = "fair_exhibitor"
const PRODUCT_LINK: string = "product_cooperative"

const ownerRows = z.array(z.object({ product_id: z.string(), cooperative_id: z.string() }))
const exhibitorRows = z.array(
  z.object({
    cooperative_id: z.string(),
    edition: editionDaysSchema.extend({ handle: z.string(), status: z.string() }),
  }),
)
const FIELDS = [
  "cooperative_id",
  ...["handle", "status", "opens_on", "closes_on", "hours"].map((field) => `edition.${field}`),
]

/** The handles of the fairs where each product's cooperative exhibits at `now` or later, by product id. */
export async function readFairsOfProducts(
  query: GraphQuery,
  productIds: readonly string[],
  now: Date,
): Promise<Map<string, string[]>> {
  const { data: links } = await query.graph({
    entity: PRODUCT_LINK,
    fields: ["product_id", "cooperative_id"],
    filters: { product_id: [...productIds] },
  })
  const owners = ownerRows.parse(links)
  const cooperatives = [...new Set(owners.map(({ cooperative_id }) => cooperative_id))]
  if (!cooperatives.length) return new Map()
  const { data } = await query.graph({
    entity: EXHIBITOR_ENTITY,
    fields: FIELDS,
    filters: { cooperative_id: cooperatives, status: "confirmed" },
  })
  const live = exhibitorRows
    .parse(data)
    .filter(({ edition }) => edition.status === "allocated" && now < fairDays(edition).ends)
  return new Map(
    owners.map(({ product_id, cooperative_id }) => {
      const here = live.filter((exhibitor) => exhibitor.cooperative_id === cooperative_id)
      return [product_id, here.map(({ edition }) => edition.handle).sort()]
    }),
  )
}

/** The products of all who exhibit at an edition, or did. */
export async function readProductsOfEdition(
  query: GraphQuery,
  editionId: string | undefined,
): Promise<string[]> {
  if (!editionId) return []
  const { data } = await query.graph({
    entity: EXHIBITOR_ENTITY,
    fields: ["cooperative_id"],
    filters: { edition_id: editionId },
  })
  const ids = z.array(z.object({ cooperative_id: z.string() })).parse(data)
  if (!ids.length) return []
  const { data: links } = await query.graph({
    entity: PRODUCT_LINK,
    fields: ["product_id", "cooperative_id"],
    filters: { cooperative_id: ids.map(({ cooperative_id }) => cooperative_id) },
  })
  return ownerRows.parse(links).map(({ product_id }) => product_id)
}
