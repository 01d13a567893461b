import type { MedusaContainer } from "@medusajs/framework/types"
import { openStandPickups } from "../fairs/stand-pickup/open-stand-pickups"

/** Looks, every ten minutes, for stands whose pickup was not opened when the fair or its exhibitors changed. */
export default async function openPickups(container: MedusaContainer): Promise<void> {
  await openStandPickups(container, new Date())
}

export const config = { name: "open-stand-pickups", schedule: "*/10 * * * *" }
