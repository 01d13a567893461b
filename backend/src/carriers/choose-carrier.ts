import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { listCarriers } from "./carrier-service"

type Wanted = { carrier: string | null; carrier_code: string | null }

/**
 * Who carries a parcel: one of the network's carriers by its code, which names it too, or whomever the cooperative
 * says. Only the first collects cash for the network; the cooperative holds that of the others.
 *
 * @throws {ApiError} 400 `invalid_input` for a carrier that is not offered.
 */
export async function chooseCarrier(container: MedusaContainer, wanted: Wanted): Promise<Wanted> {
  const { carrier_code } = wanted
  if (!carrier_code) return { ...wanted, carrier_code: null }
  const carrier = (await listCarriers(container, { activeOnly: true })).find(
    ({ code }) => code === carrier_code,
  )
  if (carrier) return { carrier: carrier.name.fr, carrier_code }
  throw ApiError.invalid("invalid_input", "This carrier is not offered.", { carrier_code: "unknown_carrier" })
}
