import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readPurgeTarget, sendPurge } from "../../../page-purge/send-purge"

/** The tag every page with products, cooperatives or provinces has. */
const EVERY_PAGE = new Set(["catalogue"])

/** Has a storefront that runs forget all its pages at once. One that does not run has nothing to forget. */
export async function purgeStorefront(container: MedusaContainer): Promise<void> {
  const target = readPurgeTarget(process.env)
  if (!target) return
  try {
    await sendPurge(target, EVERY_PAGE, [])
  } catch {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info("No storefront runs that would have pages to forget.")
  }
}
