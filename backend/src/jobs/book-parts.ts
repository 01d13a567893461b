import type { MedusaContainer } from "@medusajs/framework/types"
import { repairBooks } from "../books/repair-books"

/** Books, every five minutes, what a killed process left unbooked. */
export default async function bookPartsJob(container: MedusaContainer): Promise<void> {
  await repairBooks(container, new Date())
}

export const config = { name: "book-parts", schedule: "*/5 * * * *" }
