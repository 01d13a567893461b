import type { MedusaContainer } from "@medusajs/framework/types"
import { fillChecklist } from "../../modules/cooperative/checklist"
import { languageTexts } from "../../languages/language-text"
import { toApplication } from "./application-view"
import { type ApplicationRows, readApplicationRows } from "./read-application-rows"
import { readPeople } from "./read-people"

function idsIn({ cooperative, history }: ApplicationRows): (string | null)[] {
  return [
    ...history.map(({ actor_id }) => actor_id),
    ...cooperative.approvals.map(({ user_id }) => user_id),
    ...cooperative.checks.map(({ checked_by }) => checked_by),
    ...cooperative.documents.map(({ reviewed_by }) => reviewed_by),
  ]
}

/**
 * An application as the network reviews it: with the bank account, what was found of each paper, the checklist and the
 * approvals of this round, and who did what.
 *
 * @throws {ApiError} 404 `cooperative_not_found`.
 */
export async function readReviewedApplication(container: MedusaContainer, id: string) {
  const rows = await readApplicationRows(container, id)
  const { cooperative, history } = rows
  const personOf = await readPeople(container, idsIn(rows))
  const isOfRound = ({ round }: { round: number }) => round === cooperative.review_round
  const application = toApplication(rows)
  return {
    ...application,
    id,
    handle: cooperative.handle,
    name: languageTexts(cooperative.name),
    status_reason: cooperative.status_reason,
    submitted_at: cooperative.submitted_at,
    verified_at: cooperative.verified_at,
    help: cooperative.help_asked_at
      ? { asked_at: cooperative.help_asked_at, note: cooperative.help_note }
      : null,
    rib: cooperative.rib,
    documents: application.documents.map((document) => {
      const row = cooperative.documents.find((candidate) => candidate.id === document.id)
      const review = row?.reviewed_at
        ? {
            status: row.status,
            reason: row.reason,
            by: row.reviewed_by,
            by_email: personOf(row.reviewed_by).email,
            at: row.reviewed_at,
          }
        : null
      return { ...document, review }
    }),
    checklist: fillChecklist(cooperative.checks.filter(isOfRound)).map((point) => ({
      ...point,
      checked_by_email: personOf(point.checked_by).email,
    })),
    approvals: cooperative.approvals.filter(isOfRound).map(({ user_id, at }) => ({
      user_id,
      email: personOf(user_id).email,
      at,
    })),
    history: history.map((line) => ({
      id: line.id,
      kind: line.kind,
      at: line.at,
      reason: line.reason,
      from_status: line.from_status,
      to_status: line.to_status,
      changed_fields: line.changed_fields,
      assisted: line.assisted,
      actor: { type: line.actor_type, id: line.actor_id, ...personOf(line.actor_id) },
    })),
  }
}
