import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { postMissing } from "./post-missing"
import { type PartPostings, readPartPostings } from "./read-booked-parts"
import { reasonOf } from "../logging/reason-of"

/**
 * Books everything that has happened to a part and is not in the books yet: its sale, parcels, cash, cancelled lines,
 * returns and refunds. Safe to repeat, from anywhere and in any order.
 */
export async function bookPart(container: MedusaContainer, partId: string): Promise<void> {
  await bookParts(container, [partId])
}

/**
 * Books several parts, and answers what was read of them. One that cannot be booked is logged, does not keep the others
 * from being booked, and is tried again by the job.
 */
export async function bookParts(
  container: MedusaContainer,
  partIds: readonly string[],
): Promise<PartPostings[]> {
  const parts = await readPartPostings(container, partIds)
  for (const { part_id, postings } of parts) {
    try {
      await postMissing(container, postings)
    } catch (error) {
      logUnbooked(container, part_id, error)
    }
  }
  return parts
}

/** Says that something waits to be booked: the job tries again. */
export function logUnbooked(container: MedusaContainer, what: string, error: unknown): void {
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`${what} could not be booked: ${reasonOf(error)}`)
}
