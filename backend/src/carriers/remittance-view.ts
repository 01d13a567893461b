import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../api/errors/api-error"
import { LINE_STATES, type LineState } from "../modules/carrier/line-states"
import type { NewLine } from "../modules/carrier/service"
import { carrierService } from "./carrier-service"
import type { MatchedLine } from "./match-lines"

const mad = (centimes: number) => centimes / 100

/** A line of the file as it is kept. */
export function toNewLine(line: MatchedLine): NewLine {
  const { number, reference, state, parcel, centimes, fee_centimes } = line
  return {
    ...{ number, reference, state, fee_centimes },
    parcel_id: parcel?.id ?? null,
    cooperative_order_id: parcel?.part_id ?? null,
    cooperative_id: parcel?.cooperative_id ?? null,
    expected_centimes: parcel?.expected ?? null,
    remitted_centimes: centimes,
  }
}

type Counted = Pick<NewLine, "state" | "remitted_centimes" | "fee_centimes">

function totalsOf(lines: Counted[]) {
  const collected = lines.reduce((sum, { remitted_centimes }) => sum + remitted_centimes, 0)
  const fee = lines.reduce((sum, { fee_centimes }) => sum + fee_centimes, 0)
  const counts = LINE_STATES.map((state): [LineState, number] => [
    state,
    lines.filter((line) => line.state === state).length,
  ])
  return {
    collected_mad: mad(collected),
    fee_mad: mad(fee),
    net_mad: mad(collected - fee),
    counts: Object.fromEntries(counts),
  }
}

type Shown = Omit<NewLine, "parcel_id" | "cooperative_order_id" | "cooperative_id">

function toLineView({ number, reference, state, expected_centimes, remitted_centimes, fee_centimes }: Shown) {
  return {
    number,
    reference,
    state,
    expected_mad: expected_centimes === null ? null : mad(expected_centimes),
    remitted_mad: mad(remitted_centimes),
    fee_mad: mad(fee_centimes),
  }
}

type Examined = { lines: MatchedLine[]; problems: { code: string; line?: number }[] }

/** A file that was read and not taken yet; amounts in dirhams. */
export function toPreview({ lines, problems }: Examined) {
  const kept = lines.map(toNewLine)
  return { ...totalsOf(kept), problems, lines: kept.map(toLineView) }
}

type Page = { skip: number; take: number }

/** The files that were taken, the newest first. */
export async function listRemittances(container: MedusaContainer, { skip, take }: Page) {
  const [rows, count] = await carrierService(container).listAndCountRemittances(
    {},
    { relations: ["lines"], order: { received_at: "DESC", id: "DESC" }, skip, take },
  )
  return { remittances: rows.map(toRow), count }
}

type Row = Awaited<ReturnType<ReturnType<typeof carrierService>["retrieveRemittance"]>>

function toRow({
  id,
  carrier_code,
  file_name,
  received_at,
  bank_reference,
  created_by,
  lines,
  posted_at,
}: Row) {
  return {
    ...{ id, carrier_code, file_name, received_at, bank_reference, created_by },
    is_posted: posted_at !== null,
    ...totalsOf(lines),
  }
}

/** One file with its lines. @throws {ApiError} 404 `remittance_not_found`. */
export async function retrieveRemittance(container: MedusaContainer, id: string) {
  const [row] = id
    ? await carrierService(container).listRemittances({ id }, { relations: ["lines"], take: 1 })
    : []
  if (!row) throw ApiError.notFound("remittance")
  const lines = [...row.lines].sort((a, b) => a.number - b.number)
  return { ...toRow(row), lines: lines.map(toLineView) }
}
