import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { tillService } from "../../fairs/till/till-service"
import { mergeSale } from "./merge-sale"
import { reasonOf } from "../../logging/reason-of"

/** Seconds to wait for another request of the same phone. */
const LOCK_TIMEOUT_S = 20

/** A phone of a cooperative's. */
export type Device = { cooperative_id: string; device_id: string }

/** Whatever moves the sales of one phone waits for whatever else does. */
export async function withDevice<T>(
  container: MedusaContainer,
  { cooperative_id, device_id }: Device,
  work: () => Promise<T>,
): Promise<T> {
  const key = `till:${cooperative_id}:${device_id}`
  return await container.resolve(Modules.LOCKING).execute(key, work, { timeout: LOCK_TIMEOUT_S })
}

/**
 * Makes orders of what a phone has sold, in the order it sold it, until `until`; what is left then stays received, for
 * the job. A sale that fails is logged and left too: those after it were made as well.
 */
export async function mergeDevice(container: MedusaContainer, device: Device, until: Date): Promise<void> {
  await withDevice(container, device, async () => {
    const waiting = await tillService(container).listTillSales(
      { ...device, status: "received" },
      { select: ["id"], order: { sequence: "ASC", created_at: "ASC" }, take: null },
    )
    for (const { id } of waiting) {
      if (new Date() >= until) return
      await mergeOrLog(container, id)
    }
  })
}

async function mergeOrLog(container: MedusaContainer, id: string): Promise<void> {
  try {
    await mergeSale(container, id)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Till sale ${id} is not an order yet: ${reasonOf(error)}`)
  }
}
