import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { CARRIER_MODULE } from "../modules/carrier"
import type { CarrierModuleService } from "../modules/carrier/service"
import { z } from "@medusajs/framework/zod"

export function carrierService(container: MedusaContainer): CarrierModuleService {
  return container.resolve<CarrierModuleService>(CARRIER_MODULE)
}

const nameSchema = z.object({ ar: z.string(), fr: z.string(), en: z.string() })

/** A carrier as people read it. */
export type CarrierView = { code: string; name: z.output<typeof nameSchema>; is_active: boolean }

/** Every carrier, or those that are offered for new parcels, by name. */
export async function listCarriers(
  container: MedusaContainer,
  { activeOnly }: { activeOnly: boolean },
): Promise<CarrierView[]> {
  const rows = await carrierService(container).listCarriers(activeOnly ? { is_active: true } : {}, {
    order: { code: "ASC" },
    take: null,
  })
  return rows.map(({ code, name, is_active }) => ({ code, name: nameSchema.parse(name), is_active }))
}

/** @throws {ApiError} 404 `carrier_not_found`. */
export async function retrieveCarrier(container: MedusaContainer, code: string): Promise<CarrierView> {
  const carrier = (await listCarriers(container, { activeOnly: false })).find((row) => row.code === code)
  if (!carrier) throw ApiError.notFound("carrier")
  return carrier
}
