import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tillService } from "../../fairs/till/till-service"
import { type Device, mergeDevice } from "./merge-device"
import { reasonOf } from "../../logging/reason-of"

/** A younger sale may still be under way in a request. */
const SETTLED_AFTER_MS = 30_000
const PATIENCE_MS = 40_000
const MOST = 500

/** Makes orders of what was received and left: by a request that had no more time, or a process that died. */
export async function mergeWaiting(container: MedusaContainer, now: Date): Promise<void> {
  const waiting = await tillService(container).listTillSales(
    { status: "received", updated_at: { $lt: new Date(now.getTime() - SETTLED_AFTER_MS) } },
    { select: ["cooperative_id", "device_id"], order: { created_at: "ASC" }, take: MOST },
  )
  const devices = new Map<string, Device>(
    waiting.map(({ cooperative_id, device_id }) => [
      `${cooperative_id} ${device_id}`,
      { cooperative_id, device_id },
    ]),
  )
  const until = new Date(now.getTime() + PATIENCE_MS)
  for (const device of devices.values()) {
    try {
      await mergeDevice(container, device, until)
    } catch (error) {
      // The phone's own request holds it: what is left then is found at the next turn.
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`A till's sales wait: ${reasonOf(error)}`)
    }
  }
}
