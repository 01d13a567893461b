import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { carrierService, type CarrierView, retrieveCarrier } from "./carrier-service"

/** @throws {ApiError} 409 `carrier_exists` for a code that is taken. */
export async function addCarrier(
  container: MedusaContainer,
  { code, name }: Pick<CarrierView, "code" | "name">,
): Promise<CarrierView> {
  const service = carrierService(container)
  const [known] = await service.listCarriers({ code }, { take: 1 })
  if (known) throw ApiError.conflict("carrier_exists", "There is a carrier of this code.")
  await service.createCarriers({ code, name })
  return retrieveCarrier(container, code)
}

/** @throws {ApiError} 404 `carrier_not_found`. */
export async function changeCarrier(
  container: MedusaContainer,
  code: string,
  { name, is_active }: { name?: CarrierView["name"] | undefined; is_active?: boolean | undefined },
): Promise<CarrierView> {
  const service = carrierService(container)
  const [known] = code ? await service.listCarriers({ code }, { take: 1 }) : []
  if (!known) throw ApiError.notFound("carrier")
  await service.updateCarriers({
    id: known.id,
    ...(name ? { name } : {}),
    ...(is_active === undefined ? {} : { is_active }),
  })
  return retrieveCarrier(container, code)
}
