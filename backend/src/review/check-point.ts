import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { ChecklistKey } from "../modules/cooperative/checklist"
import type { CooperativeModuleService } from "../modules/cooperative/service"

type Point = { id: string; key: ChecklistKey; isChecked: boolean; userId: string }

/** Ticks a point of the checklist, or takes the tick back, with the history. Doing it again changes nothing. */
export async function checkPoint(
  container: MedusaContainer,
  { id, key, isChecked, userId }: Point,
): Promise<void> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  await service.whileLocked(id, async ({ review_round: round }, context) => {
    const [check] = await service.listCooperativeChecks(
      { cooperative_id: id, round, key },
      { take: 1 },
      context,
    )
    if (isChecked === Boolean(check)) return
    if (check) await service.deleteCooperativeChecks([check.id], context)
    else {
      const created = { cooperative_id: id, round, key, checked_by: userId, checked_at: new Date() }
      await service.createCooperativeChecks([created], context)
    }
    const changed_fields = [key, isChecked ? "checked" : "unchecked"]
    const actor = { type: "user" as const, id: userId }
    await service.recordEvents([{ id, kind: "point_checked", actor, changed_fields }], context)
  })
}
