import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { EXHIBITOR_STATUSES, type ExhibitorStatus } from "../../modules/fair/statuses"
import type { FairActor } from "../../modules/fair/service"

export type MessageToExhibitors = {
  edition_id: string
  subject: string
  body: string
  /** To whom: the exhibitors in these statuses; all that have not withdrawn when it is not said. */
  statuses?: ExhibitorStatus[] | undefined
  /** Only to these of them. */
  cooperative_ids?: string[] | undefined
  actor: FairActor & { id: string }
  now: Date
}

const ACTIVE = EXHIBITOR_STATUSES.filter((status) => status !== "withdrawn")

/**
 * Keeps a message to exhibitors and has it sent to their managers, by mail and by SMS. Answers its id.
 *
 * @throws {ApiError} 400 `nobody_to_tell`; 404 `fair_not_found`
 */
export async function sendMessage(container: MedusaContainer, input: MessageToExhibitors): Promise<string> {
  const { edition_id, subject, body, statuses = ACTIVE, cooperative_ids, actor, now } = input
  const service = fairService(container)
  const id = await service.whileLocked(edition_id, async ({ context }) => {
    const exhibitors = await service.listFairExhibitors(
      { edition_id, status: statuses },
      { select: ["cooperative_id"], take: null },
      context,
    )
    const ids = exhibitors
      .map(({ cooperative_id }) => cooperative_id)
      .filter((one) => cooperative_ids?.includes(one) ?? true)
    if (!ids.length) throw ApiError.notAllowed("nobody_to_tell", "No exhibitor is in this selection.")
    const message = await service.createFairMessages(
      { edition_id, subject, body, cooperative_ids: ids, sent_by: actor.id, sent_at: now },
      context,
    )
    const facts = { message_id: message.id, recipients: ids.length }
    await service.record(edition_id, actor, [{ kind: "message_sent", facts }], context)
    return message.id
  })
  await emitFairEvent(container, "fair.message_sent", { edition_id, message_id: id })
  return id
}
