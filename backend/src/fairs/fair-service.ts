import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { FAIR_MODULE } from "../modules/fair"
import type { FairModuleService } from "../modules/fair/service"

/** The fairs' module. */
export const fairService = (container: MedusaContainer) => container.resolve<FairModuleService>(FAIR_MODULE)

/** What happens to fairs, for whoever follows it. Every event names its edition as `edition_id`. */
export type FairEventName =
  | "fair.changed"
  | "fair.call_published"
  | "fair.exhibitors_changed"
  | "fair.phase_changed"
  | "fair.message_sent"

/** Tells followers of what was committed. */
export async function emitFairEvent(
  container: MedusaContainer,
  name: FairEventName,
  data: { edition_id: string } & Record<string, unknown>,
): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).emit({ name, data })
}
