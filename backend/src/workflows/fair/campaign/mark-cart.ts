import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { FairMark } from "../../../fairs/attribution/fair-mark"

type Marked = { id: string; metadata?: Record<string, unknown> | null | undefined }

/** Has a cart remember which fair it came from; its latest scan counts. What else it remembers stays. */
export async function markCart(
  container: MedusaContainer,
  { id, metadata }: Marked,
  fair: FairMark,
): Promise<void> {
  await container.resolve(Modules.CART).updateCarts(id, { metadata: { ...metadata, fair } })
}
