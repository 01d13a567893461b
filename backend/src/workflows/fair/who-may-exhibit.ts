import type { MedusaContainer } from "@medusajs/framework/types"
import { fairService } from "../../fairs/fair-service"
import { readFairCooperatives } from "../../fairs/read-cooperatives"
import type { MayExhibit } from "./move-up"

/** Which of those who wait for a stand are verified cooperatives now. */
export async function readMayExhibit(container: MedusaContainer, edition_id: string): Promise<MayExhibit> {
  const waiting = await fairService(container).listFairExhibitors(
    { edition_id, status: "waiting" },
    { select: ["cooperative_id"], take: null },
  )
  const ids = waiting.map(({ cooperative_id }) => cooperative_id)
  const cooperatives = await readFairCooperatives(container, ids)
  return (id) => cooperatives.get(id)?.status === "verified"
}
