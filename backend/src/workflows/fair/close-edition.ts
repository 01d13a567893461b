import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ApiError } from "../../api/errors/api-error"
import { bookParts } from "../../books/book-part"
import { daysOfEdition } from "../../fairs/edition-facts"
import { emitFairEvent, fairService } from "../../fairs/fair-service"
import { compareAmounts, type FigureDifference } from "../../fairs/figures/compare-amounts"
import { amountsOfPart } from "../../fairs/figures/part-amounts"
import { readFairParts } from "../../fairs/figures/read-fair-parts"
import { figuresOf } from "../../fairs/figures/read-figures"
import { readLedgerAmounts } from "../../fairs/figures/read-ledger-amounts"
import { assertTillSettled } from "../../fairs/figures/till-settled"
import { boundsOf } from "../../fairs/hours"
import type { FairActor } from "../../modules/fair/service"
import { announcePhase } from "./announce-phase"
import { endPromotionsOf } from "./campaign/end-promotion"
import { statusConflict } from "./status-conflict"

export type Closing = {
  edition_id: string
  lessons: string | null
  actor: FairActor
  closed_by: string
  now: Date
}

/**
 * Closes an edition whose last doors have closed and keeps its figures: the orders and the books, each read for itself,
 * must tell them alike to the centime. No later sale counts for it.
 *
 * @throws {ApiError} 404 `fair_not_found`; 409 `fair_not_over`, `till_sales_unsettled`, `edition_status_conflict`,
 * `figures_differ`, whose fields name the parts and both amounts
 */
export async function closeEdition(container: MedusaContainer, closing: Closing): Promise<void> {
  const { edition_id, lessons, actor, closed_by, now } = closing
  const service = fairService(container)
  await service.whileLocked(edition_id, async ({ edition, context }) => {
    if (edition.status !== "allocated" && edition.status !== "call")
      throw statusConflict("close", edition.status)
    if (now < boundsOf(daysOfEdition(edition)).ends)
      throw ApiError.conflict("fair_not_over", "The fair is not over yet.")
    await assertTillSettled(container, edition_id)
    const figures = await agreedFigures(container, edition_id)
    await service.createFairReports({ edition_id, figures, closed_by, closed_at: now }, context)
    await service.updateFairEditions(
      {
        ...{ id: edition_id, status: "closed", closed_at: now, version: edition.version + 1 },
        ...(lessons === null ? {} : { lessons }),
      },
      context,
    )
    await service.record(edition_id, actor, [{ kind: "closed", facts: figures.totals }], context)
  })
  await endPromotionsOf(container, edition_id)
  await emitFairEvent(container, "fair.changed", { edition_id })
  await announcePhase(container, edition_id, now)
}

/** @throws {ApiError} 409 `figures_differ` */
async function agreedFigures(container: MedusaContainer, edition_id: string) {
  const parts = await readFairParts(container, edition_id)
  await bookParts(
    container,
    parts.map(({ id }) => id),
  )
  const booked = await readLedgerAmounts(container, edition_id)
  const told = parts.map((part) => ({ id: part.id, number: part.number, amounts: amountsOfPart(part) }))
  const differences = compareAmounts(told, booked)
  if (differences.length) throw figuresDiffer(differences)
  const sum = (of: "commission" | "solidarity_fund" | "campaign") =>
    [...booked.values()].reduce((all, amounts) => all + amounts[of], 0) / 100
  const ledger = {
    commission_mad: sum("commission"),
    solidarity_fund_mad: sum("solidarity_fund"),
    campaign_mad: sum("campaign"),
  }
  return { ...(await figuresOf(container, edition_id, parts)), ledger }
}

const MOST_NAMED = 20

function figuresDiffer(differences: readonly FigureDifference[]): ApiError {
  const fields = differences
    .slice(0, MOST_NAMED)
    .map(({ part, what, orders, ledger }) => [`${part}.${what}`, `${orders}/${ledger}`] as const)
  const message = "The orders and the books differ: see the parts named, in centimes."
  return new ApiError(MedusaError.Types.CONFLICT, "figures_differ", message, Object.fromEntries(fields))
}
