import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type { Actor } from "../modules/cooperative/actor"
import type { CooperativeModuleService } from "../modules/cooperative/service"

/** Asks the network to act for the cooperative: admins may, each for an hour, until help is withdrawn. */
export async function askHelp(
  container: MedusaContainer,
  { id, note, actor }: { id: string; note: string | null; actor: Actor },
): Promise<void> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  await service.whileLocked(id, async (_cooperative, context) => {
    await service.updateCooperatives({ id, help_asked_at: new Date(), help_note: note }, context)
    await service.recordEvents([{ id, kind: "help_asked", actor, reason: note }], context)
  })
}

/** Ends the help at once: whoever was acting for the cooperative no longer can. Without help it changes nothing. */
export async function withdrawHelp(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: Actor },
): Promise<void> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  await service.whileLocked(id, async (_locked, context) => {
    const cooperative = await service.retrieveCooperative(id, { select: ["id", "help_asked_at"] }, context)
    if (!cooperative.help_asked_at) return
    const turns = await service.listCooperativeAssists({ cooperative_id: id, ended_at: null }, {}, context)
    const ended_at = new Date()
    await service.updateCooperativeAssists(
      turns.map(({ id: turnId }) => ({ id: turnId, ended_at })),
      context,
    )
    await service.updateCooperatives({ id, help_asked_at: null, help_note: null }, context)
    await service.recordEvents([{ id, kind: "help_withdrawn", actor }], context)
  })
}
