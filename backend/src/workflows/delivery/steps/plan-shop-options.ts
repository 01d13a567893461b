import type { FulfillmentWorkflow } from "@medusajs/framework/types"
import { Modules, ShippingOptionPriceType } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY_BY_ZONE_PROVIDER_ID } from "../../../modules/delivery-by-zone"
import {
  DELIVERY_KINDS,
  type DeliveryKind,
  optionDataSchema,
} from "../../../modules/delivery-by-zone/option-data"
import { ABROAD_OPTION_NAME, OPTION_NAMES, OPTION_TYPES, type OptionTypeCode } from "../shop-names"
import type { ShopZone } from "./create-shop-zones"

type NewOption = FulfillmentWorkflow.CreateShippingOptionsWorkflowInput

const TYPE_OF_KIND: Record<DeliveryKind, OptionTypeCode> = { delivery: "home-delivery", pickup: "pickup" }

const STORE_RULES = [
  { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
  { attribute: "is_return", operator: "eq" as const, value: "false" },
]

/** The shipping options each shop still lacks: home delivery and pickup, and abroad a delivery. */
export const planShopOptionsStep = createStep(
  "plan-shop-options",
  async ({ zones }: { zones: ShopZone[] }, { container }) => {
    const fulfilment = container.resolve(Modules.FULFILLMENT)
    const types = await fulfilment.listShippingOptionTypes({ code: OPTION_TYPES.map(({ code }) => code) })
    const lacking = OPTION_TYPES.filter((type) => !types.some(({ code }) => code === type.code))
    if (lacking.length) types.push(...(await fulfilment.createShippingOptionTypes([...lacking])))
    const typeIds = new Map(types.map((type) => [type.code, type.id]))
    const existing = await fulfilment.listShippingOptions(
      { service_zone: { id: zones.map((zone) => zone.service_zone_id) } },
      { select: ["id", "service_zone_id", "data"], take: null },
    )
    const has = new Set(existing.map((option) => `${option.service_zone_id} ${kindOf(option.data)}`))
    const options = zones.flatMap((zone) =>
      kindsOf(zone)
        .filter((kind) => !has.has(`${zone.service_zone_id} ${kind}`))
        .map((kind) => toOption(zone, kind, typeIds.get(TYPE_OF_KIND[kind]) ?? "")),
    )
    return new StepResponse(options)
  },
)

function kindsOf({ is_abroad }: ShopZone): readonly DeliveryKind[] {
  return is_abroad ? ["delivery"] : DELIVERY_KINDS
}

function kindOf(data: unknown): string | null {
  const parsed = optionDataSchema.safeParse(data)
  return parsed.success && !parsed.data.fair_edition_id ? parsed.data.kind : null
}

function toOption(zone: ShopZone, kind: DeliveryKind, type_id: string): NewOption {
  return {
    name: zone.is_abroad ? ABROAD_OPTION_NAME : OPTION_NAMES[TYPE_OF_KIND[kind]],
    service_zone_id: zone.service_zone_id,
    shipping_profile_id: zone.shipping_profile_id,
    provider_id: DELIVERY_BY_ZONE_PROVIDER_ID,
    type_id,
    price_type: ShippingOptionPriceType.CALCULATED,
    data: { kind, cooperative_id: zone.cooperative_id, ...(zone.is_abroad && { zone: "abroad" }) },
    rules: STORE_RULES,
  }
}
