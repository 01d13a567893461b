import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { languageText } from "../../../languages/language-text"

const idSchema = z.object({ id: z.string() })

const shopRows = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    name: z.unknown(),
    province_id: z.string().nullable(),
    commune: z.string().nullable(),
    address: z.string().nullable(),
    stock_location: idSchema.nullish(),
    shipping_profile: idSchema.nullish(),
  }),
)

/** A cooperative with what is already there of its shop. */
export type Shop = {
  cooperative_id: string
  handle: string
  name: string
  province_id: string | null
  commune: string | null
  address: string | null
  stock_location_id: string | null
  shipping_profile_id: string | null
}

/**
 * Reads the cooperatives whose shops are to be opened.
 *
 * @throws {MedusaError} NOT_FOUND when one of the ids is unknown.
 */
export const loadShopsStep = createStep(
  "load-shops",
  async (input: { cooperative_ids: string[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cooperative",
      fields: [
        "id",
        "handle",
        "name",
        "province_id",
        "commune",
        "address",
        "stock_location.id",
        "shipping_profile.id",
      ],
      filters: { id: input.cooperative_ids },
    })
    const rows = shopRows.parse(data)
    const missing = input.cooperative_ids.find((id) => !rows.some((row) => row.id === id))
    if (missing) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Cooperative ${missing} was not found.`)
    return new StepResponse(rows.map(toShop))
  },
)

function toShop(row: z.infer<typeof shopRows>[number]): Shop {
  return {
    cooperative_id: row.id,
    handle: row.handle,
    name: languageText(row.name, "fr").text,
    province_id: row.province_id,
    commune: row.commune,
    address: row.address,
    stock_location_id: row.stock_location?.id ?? null,
    shipping_profile_id: row.shipping_profile?.id ?? null,
  }
}
