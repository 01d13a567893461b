import type { MedusaContainer } from "@medusajs/framework/types"
import { repairPhotos } from "../workflows/listing/photo"

/** Makes ready, every minute, the photographs a killed process left behind. */
export default async function repairJob(container: MedusaContainer): Promise<void> {
  await repairPhotos(container, new Date())
}

export const config = { name: "repair-photos", schedule: "* * * * *" }
