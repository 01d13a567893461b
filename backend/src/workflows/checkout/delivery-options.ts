import type { CalculateShippingOptionPriceDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { optionDataSchema } from "../../modules/delivery-by-zone/option-data"
import { readStandsToday, type StandToday } from "../../fairs/stand-pickup/stands-today"
import { isAbroad } from "../market/regions"
import type { CartGroup } from "./cart-groups"

const optionRow = z.object({
  id: z.string(),
  name: z.string(),
  provider_id: z.string(),
  data: optionDataSchema,
  service_zone: z.object({ fulfillment_set_id: z.string() }),
})

/** A way one cooperative's goods can reach the shopper; `amount` in the cart's currency, tax included. */
export type DeliveryOption = {
  id: string
  name: string
  kind: "delivery" | "pickup"
  cooperative_id: string
  amount: number
  is_tax_inclusive: boolean
  /** The stand where the goods are fetched, for what is offered during a fair alone. */
  fair: StandToday | null
}

/** Where goods go: the cart's address, or only the province a reader is curious about; and what is paid there. */
export type Destination = { province: string | null; currency_code: string }

/**
 * The delivery options of every group that needs one, priced by the fulfillment provider for `destination`. Two calls
 * however many cooperatives there are.
 */
export async function listDeliveryOptions(
  container: MedusaContainer,
  groups: CartGroup[],
  destination: Destination,
): Promise<DeliveryOption[]> {
  const profiles = groups.flatMap((group) =>
    group.needs_delivery && group.cooperative.shipping_profile ? [group.cooperative.shipping_profile.id] : [],
  )
  if (!profiles.length) return []
  const fulfilment = container.resolve(Modules.FULFILLMENT)
  const rows = await fulfilment.listShippingOptions(
    { shipping_profile_id: profiles },
    { relations: ["service_zone"], order: { created_at: "ASC" }, take: null },
  )
  const known = rows
    .flatMap((row) => optionRow.safeParse(row).data ?? [])
    .filter(({ data }) => (data.zone === "abroad") === isAbroad(destination))
  const options = await withStands(container, known)
  const prices = await fulfilment.calculateShippingOptionsPrices(
    options.map((option) => toPriceRequest(option, groups, destination)),
  )
  return options.map(({ id, name, data, fair }, index) => ({
    id,
    name,
    ...data,
    fair,
    amount: Number(prices[index]?.calculated_amount ?? 0),
    is_tax_inclusive: prices[index]?.is_calculated_price_tax_inclusive ?? true,
  }))
}

type OptionRow = z.infer<typeof optionRow>

/** The options there are at this moment: what is fetched at a stand is there while its fair lasts. */
async function withStands(container: MedusaContainer, options: OptionRow[]) {
  const atStand = options.filter(({ data }) => data.fair_edition_id)
  const stands = await readStandsToday(
    container,
    new Date(),
    atStand.map(({ data }) => data.cooperative_id),
  )
  return options.flatMap((option): (OptionRow & { fair: StandToday | null })[] => {
    const { fair_edition_id, cooperative_id } = option.data
    if (!fair_edition_id) return [{ ...option, fair: null }]
    const fair = stands.find(
      (stand) => stand.edition_id === fair_edition_id && stand.cooperative_id === cooperative_id,
    )
    return fair ? [{ ...option, fair }] : []
  })
}

type PriceRequest = CalculateShippingOptionPriceDTO

/** What core gives the provider when it prices the option itself: that cooperative's goods, from where, to where. */
function toPriceRequest(
  { id, provider_id, data }: z.infer<typeof optionRow>,
  groups: CartGroup[],
  { province, currency_code }: Destination,
): PriceRequest {
  const group = groups.find(({ cooperative }) => cooperative.id === data.cooperative_id)
  const items = (group?.items ?? []).filter((item) => item.requires_shipping)
  const context = {
    items: items.map(({ quantity, variant }) => ({ quantity, variant: { weight: variant?.weight ?? null } })),
    currency_code,
    shipping_address: { province },
    from_location: { address: { province: group?.cooperative.province_id ?? null } },
  }
  // Core's type asks for a whole cart; a provider prices what it is given.
  return {
    id,
    provider_id,
    optionData: data,
    data: {},
    context: context as unknown as PriceRequest["context"],
  }
}
