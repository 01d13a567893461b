import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepPhotos } from "../workflows/listing/photo"

/** Deletes, every night, photographs that no product took for a week. */
export default async function sweepJob(container: MedusaContainer): Promise<void> {
  await sweepPhotos(container, new Date())
}

export const config = { name: "sweep-photos", schedule: "40 3 * * *" }
