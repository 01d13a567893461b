import { type Call, callView, type Edition, editionCard } from "../../../fairs/edition-view"
import { standView } from "../../../fairs/stand-view"
import type { OwnPart } from "./own-part"

type Stand = Parameters<typeof standView>[0]

/** What the cooperative may do with an edition now. */
function mayOf(
  phase: ReturnType<typeof editionCard>["phase"],
  { application, exhibitor }: OwnPart,
  { isInvited, maySell }: { isInvited: boolean; maySell: boolean },
  now: Date,
) {
  const hasApplied = application?.status === "submitted"
  const isBeforeDoors = phase === "allocated"
  const isWaited = exhibitor?.status === "offered" && (!exhibitor.answer_by || now < exhibitor.answer_by)
  return {
    apply: phase === "call" && isInvited && maySell && !hasApplied,
    withdraw_application: (phase === "call" || phase === "call_over") && hasApplied,
    confirm: isBeforeDoors && isWaited && maySell,
    withdraw: isBeforeDoors && !!exhibitor && exhibitor.status !== "withdrawn",
  }
}

/** An edition as a cooperative sees it, with its own part in it. */
export function ownFairView(
  { edition, call }: { edition: Edition; call: Call | null | undefined },
  part: OwnPart,
  who: { isInvited: boolean; maySell: boolean },
  stands: Map<string, Stand>,
  now: Date,
) {
  const { application, exhibitor } = part
  const stand = stands.get(exhibitor?.stand_id ?? "")
  const card = editionCard(edition, call, now)
  return {
    ...card,
    deadline: call?.published_at ? call.deadline : null,
    call: call?.published_at ? callView(edition, call, now) : null,
    application: application && {
      status: application.status,
      categories: application.categories,
      presentation: application.presentation,
      people: application.people,
      needs: application.needs,
      submitted_at: application.submitted_at,
    },
    exhibitor: exhibitor && {
      status: exhibitor.status,
      rank: exhibitor.rank,
      reasons: exhibitor.reasons,
      answer_by: exhibitor.answer_by,
      withdraw_reason: exhibitor.withdraw_reason,
      stand: stand ? standView(stand) : null,
    },
    may: mayOf(card.phase, part, who, now),
  }
}
