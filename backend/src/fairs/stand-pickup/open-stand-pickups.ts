import type { FulfillmentWorkflow, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ShippingOptionPriceType } from "@medusajs/framework/utils"
import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import { DELIVERY_BY_ZONE_PROVIDER_ID } from "../../modules/delivery-by-zone"
import { optionDataSchema } from "../../modules/delivery-by-zone/option-data"
import { STAND_PICKUP_NAME } from "../../workflows/delivery/shop-names"
import { readStandsToday, type StandToday } from "./stands-today"

const LOCK = "stand-pickups"
const LOCK_TIMEOUT_S = 15

const RULES = [
  { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
  { attribute: "is_return", operator: "eq" as const, value: "false" },
]

const shopRows = z.array(
  z.object({
    id: z.string(),
    shipping_profile: z
      .object({
        shipping_options: z.array(
          z.object({
            service_zone_id: z.string(),
            shipping_profile_id: z.string(),
            shipping_option_type_id: z.string().nullish(),
            data: z.unknown(),
          }),
        ),
      })
      .nullish(),
  }),
)

type Shop = z.output<typeof shopRows>[number]
type NewOption = FulfillmentWorkflow.CreateShippingOptionsWorkflowInput

/**
 * Gives every cooperative that stands at a fair of today a way of delivery of its own: fetched at the stand, for
 * nothing. Made once; whether it is offered is asked of the clock each time, and orders that chose it keep it.
 */
export async function openStandPickups(container: MedusaContainer, now: Date): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(
    LOCK,
    async () => {
      const stands = await readStandsToday(container, now)
      if (!stands.length) return
      const shops = await readShops(container, stands)
      const options = stands.flatMap((stand) => {
        const shop = shops.find(({ id }) => id === stand.cooperative_id)
        return shop ? planOption(stand, shop) : []
      })
      if (options.length) await createShippingOptionsWorkflow(container).run({ input: options })
    },
    { timeout: LOCK_TIMEOUT_S },
  )
}

async function readShops(container: MedusaContainer, stands: readonly StandToday[]): Promise<Shop[]> {
  const option = "shipping_profile.shipping_options"
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cooperative",
    fields: [
      "id",
      `${option}.service_zone_id`,
      `${option}.shipping_profile_id`,
      `${option}.shipping_option_type_id`,
      `${option}.data`,
    ],
    filters: { id: stands.map(({ cooperative_id }) => cooperative_id) },
  })
  return shopRows.parse(data)
}

/** The option a shop lacks: like the pickup at the cooperative, elsewhere. A shop without one has not been opened. */
function planOption({ cooperative_id, edition_id }: StandToday, { shipping_profile }: Shop): NewOption[] {
  const known = (shipping_profile?.shipping_options ?? []).flatMap((option) => {
    const data = optionDataSchema.safeParse(option.data)
    return data.success ? [{ ...option, data: data.data }] : []
  })
  if (known.some(({ data }) => data.fair_edition_id === edition_id)) return []
  const pickup = known.find(({ data }) => data.kind === "pickup" && !data.fair_edition_id)
  if (!pickup?.shipping_option_type_id) return []
  return [
    {
      name: STAND_PICKUP_NAME,
      service_zone_id: pickup.service_zone_id,
      shipping_profile_id: pickup.shipping_profile_id,
      provider_id: DELIVERY_BY_ZONE_PROVIDER_ID,
      type_id: pickup.shipping_option_type_id,
      price_type: ShippingOptionPriceType.CALCULATED,
      data: { kind: "pickup", cooperative_id, fair_edition_id: edition_id },
      rules: RULES,
    },
  ]
}
