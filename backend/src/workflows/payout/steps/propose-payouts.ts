import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ApiError } from "../../../api/errors/api-error"
import { PAYOUT_MODULE } from "../../../modules/payout"
import type { PayoutModuleService } from "../../../modules/payout/service"
import { findDue } from "../find-due"

export type Proposal = { user_id: string; minimum_centimes: number }

/**
 * Writes down a proposal that pays every cooperative what is available to it, from the minimum on. Nothing leaves yet,
 * so nothing is booked.
 *
 * @throws {ApiError} 400 `nothing_to_pay`
 */
export const proposePayoutsStep = createStep(
  "propose-payouts",
  async ({ user_id, minimum_centimes }: Proposal, { container }) => {
    const now = new Date()
    const due = await findDue(container, { minimum_centimes, now })
    const lines = due
      .filter(({ left_out }) => !left_out)
      .map(({ payee, standing }) => ({
        cooperative_id: payee.id,
        name: payee.bank_name,
        rib: payee.rib,
        centimes: standing.available_centimes,
      }))
    if (!lines.length) throw ApiError.notAllowed("nothing_to_pay", "No cooperative has enough available.")
    const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
    return new StepResponse(await service.proposeBatch(user_id, lines, now))
  },
)
