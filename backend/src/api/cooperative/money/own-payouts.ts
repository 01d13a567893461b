import { z } from "@medusajs/framework/zod"
import { LINE_STATUSES } from "../../../modules/payout/statuses"
import { type CooperativeScope, listOwn, retrieveOwn } from "../guard"
import { toMad } from "./money-view"

const FIELDS = [
  "id",
  "batch_id",
  "centimes",
  "status",
  "bank_reference",
  "sent_at",
  "paid_at",
  "failed_at",
  "confirmed_at",
  "not_received_at",
]

/** What is only proposed, or was dropped, has never left: a cooperative hears of it when it does. */
const LEFT = ["sent", "paid", "failed", "disputed"] as const

const date = z.coerce.date().nullable()
const lineSchema = z.object({
  id: z.string(),
  batch_id: z.string(),
  centimes: z.number(),
  status: z.enum(LINE_STATUSES),
  bank_reference: z.string().nullable(),
  sent_at: date,
  paid_at: date,
  failed_at: date,
  confirmed_at: date,
  not_received_at: date,
})

function toView({ id, centimes, status, bank_reference, ...dates }: z.output<typeof lineSchema>) {
  const { sent_at, paid_at, failed_at, confirmed_at, not_received_at } = dates
  return {
    ...{ id, amount_mad: toMad(centimes), status, reference: bank_reference },
    ...{ sent_at, paid_at, failed_at, confirmed_at, not_received_at },
  }
}

type Asked = { filters?: Record<string, unknown>; skip: number; take: number }

/** The cooperative's own payouts that left for its bank, the latest first. Amounts in dirhams. */
export async function listOwnPayouts(scope: CooperativeScope, { filters, skip, take }: Asked) {
  const { rows, count } = await listOwn(scope, "payout_line", {
    fields: FIELDS,
    filters: { status: [...LEFT], ...filters },
    pagination: { skip, take, order: { sent_at: "DESC", id: "DESC" } },
  })
  return { payouts: z.array(lineSchema).parse(rows).map(toView), count }
}

/** Those the bank has paid, of which nobody has said yet whether they arrived. */
export async function listPayoutsToConfirm(scope: CooperativeScope) {
  const filters = { status: "paid", confirmed_at: null }
  return (await listOwnPayouts(scope, { filters, skip: 0, take: 3 })).payouts
}

/** @throws {ApiError} 404 `payout_line_not_found` */
export async function readOwnPayout(scope: CooperativeScope, id: string) {
  return toView(lineSchema.parse(await retrieveOwn(scope, "payout_line", id, FIELDS)))
}

/**
 * Whose line is answered, as the workflows take it.
 *
 * @throws {ApiError} 404 `payout_line_not_found`
 */
export async function answerOf(scope: CooperativeScope, id: string) {
  const { batch_id } = lineSchema.parse(await retrieveOwn(scope, "payout_line", id, FIELDS))
  const { cooperativeId: cooperative_id, memberId: member_id } = scope
  return { payout_id: batch_id, line_id: id, cooperative_id, member_id }
}
