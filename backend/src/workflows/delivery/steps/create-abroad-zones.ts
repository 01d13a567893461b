import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type { ExchangeRateModuleService } from "../../../modules/exchange-rate/service"
import { ABROAD_REGIONS } from "../../market/regions"
import { abroadZoneName } from "../shop-names"
import type { ShopZone } from "./create-shop-zones"

const COUNTRIES = ABROAD_REGIONS.flatMap(({ countries }) => countries)

/**
 * Gives every shop a second zone, the countries abroad, once the network sells there: until an admin has set a rate
 * there is none.
 */
export const createAbroadZonesStep = createStep(
  "create-abroad-zones",
  async ({ zones }: { zones: ShopZone[] }, { container }) => {
    const rates = container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
    const [anyRate] = await rates.listExchangeRates({}, { take: 1 })
    if (!anyRate) return new StepResponse<ShopZone[], string[]>([], [])
    const fulfilment = container.resolve(Modules.FULFILLMENT)
    const names = zones.map(({ handle }) => abroadZoneName(handle))
    const found = await fulfilment.listServiceZones({ name: names }, { take: null })
    const missing = zones.filter(({ handle }) => !found.some(({ name }) => name === abroadZoneName(handle)))
    const created = missing.length ? await fulfilment.createServiceZones(missing.map(toServiceZone)) : []
    const idByName = new Map([...found, ...created].map(({ name, id }) => [name, id]))
    const abroad = zones.map((zone) => ({
      ...zone,
      service_zone_id: idByName.get(abroadZoneName(zone.handle)) ?? "",
      is_abroad: true,
    }))
    return new StepResponse(
      abroad,
      created.map(({ id }) => id),
    )
  },
  async (createdIds, { container }) => {
    if (createdIds?.length) await container.resolve(Modules.FULFILLMENT).deleteServiceZones(createdIds)
  },
)

function toServiceZone({ handle, fulfillment_set_id }: ShopZone) {
  return {
    name: abroadZoneName(handle),
    fulfillment_set_id,
    geo_zones: COUNTRIES.map((country_code) => ({ type: "country" as const, country_code })),
  }
}
