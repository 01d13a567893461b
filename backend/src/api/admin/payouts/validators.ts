import { z } from "@medusajs/framework/zod"
import { requiredText } from "../../../languages/plain-text"
import { BATCH_STATUSES, LINE_STATUSES } from "../../../modules/payout/statuses"
import { PAYOUT_SETTINGS } from "../../../payouts/payout-settings"
import { rowWindow } from "../../paging/paging"
import { dirhams } from "../dirhams"

/** `GET /admin/payouts?status=&limit=&offset=` */
export const ListPayouts = z.object({
  ...rowWindow,
  status: z.enum(BATCH_STATUSES, "unknown_status").optional(),
})

/** `GET /admin/payouts/lines?status=&cooperative_id=&limit=&offset=` */
export const ListPayoutLines = z.object({
  ...rowWindow,
  status: z.enum(LINE_STATUSES, "unknown_status").optional(),
  cooperative_id: z.string().min(1).max(64).optional(),
})

/** The least that is paid, in dirhams; read as centimes. */
const minimum = dirhams.refine((centimes) => centimes >= 1, "invalid_amount")

export const ProposePayouts = z
  .strictObject({ minimum_mad: minimum.optional() })
  .transform(({ minimum_mad = PAYOUT_SETTINGS.minimum_centimes }) => ({ minimum_centimes: minimum_mad }))

/** `GET /admin/payouts/due?minimum_mad=&limit=&offset=` */
export const ListDue = z
  .object({ ...rowWindow, minimum_mad: z.coerce.number("invalid_amount").pipe(minimum).optional() })
  .transform(({ minimum_mad = PAYOUT_SETTINGS.minimum_centimes, ...window }) => ({
    ...window,
    minimum_centimes: minimum_mad,
  }))

export const GiveReason = z.strictObject({ reason: requiredText(500) })

export const GiveReference = z.strictObject({ reference: requiredText(80) })
