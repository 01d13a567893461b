import { isoDayOf } from "../frame/moment"
import type { Json, OutboxEntry } from "../offline"
import { isJsonObject, type JsonObject } from "../offline/json-object"
import { totalOf } from "./basket"
import { centimesOf } from "./cash"
import { salesPath } from "./sale-request"
import { CONFLICT_CHOICES, type SaleConflict, type SaleState, type TillLine, type TillSale } from "./till"

/** Sales that take from the stock, or will once the market hears of them. */
const TAKEN: readonly SaleState[] = ["waiting", "received", "merged"]

const STATES: readonly SaleState[] = ["received", "merged", "conflict", "voided", "undone"]

/** The sales of a fair that this phone's outbox holds, in the order in which they were made. */
export const phoneSales = (editionId: string, entries: readonly OutboxEntry[]): TillSale[] => {
  const told = toldOf(entries)
  return entries
    .filter(({ path }) => path === salesPath(editionId))
    .flatMap((entry) =>
      (isJsonObject(entry.body) ? listOf(entry.body.sales) : []).map((sale) => ofEntry(entry, sale, told)),
    )
}

/** What the market said last of each sale, by its key: when it was handed in, settled or undone. */
const toldOf = (entries: readonly OutboxEntry[]): Map<string, JsonObject> =>
  new Map(
    entries
      .filter(({ state }) => state === "done")
      .flatMap(({ answer }) => (isJsonObject(answer) ? [...listOf(answer.sales), answer.sale] : []))
      .flatMap((sale) => (isJsonObject(sale) ? [[textOf(sale.sale_key), sale] as const] : [])),
  )

/** What the market knows of comes from the market; what it has not heard of yet, from this phone. The newest first. */
export const allSales = (known: readonly TillSale[], onPhone: readonly TillSale[]): TillSale[] => {
  const heard = new Set(known.map(({ key }) => key))
  return [...known, ...onPhone.filter(({ key }) => !heard.has(key))].sort((a, b) =>
    b.sold_at.localeCompare(a.sold_at),
  )
}

/** How many of each good went in sales that the catalogue on the screen does not know of yet. */
export const notYetTaken = (
  known: readonly TillSale[],
  onPhone: readonly TillSale[],
): Map<string, number> => {
  const heard = new Set(known.map(({ key }) => key))
  const taken = new Map<string, number>()
  for (const { key, state, lines } of onPhone)
    if (!heard.has(key) && TAKEN.includes(state))
      for (const { variant_id, quantity } of lines)
        taken.set(variant_id, (taken.get(variant_id) ?? 0) + quantity)
  return taken
}

const ofEntry = (entry: OutboxEntry, sale: JsonObject, told: Map<string, JsonObject>): TillSale => {
  const lines = listOf(sale.lines).map(lineOf)
  const key = textOf(sale.sale_key)
  const answered = entry.state === "done" ? (told.get(key) ?? {}) : {}
  return {
    key,
    id: textOf(answered.id) || null,
    sold_at: correctedMoment(sale),
    lines,
    total_centimes: totalOf(lines),
    given_centimes: typeof sale.cash_given_mad === "number" ? centimesOf(sale.cash_given_mad) : null,
    state: stateOf(entry, answered),
    order_number: textOf(answered.order_number) || null,
    conflict: conflictOf(answered.conflict),
    refusal: entry.state === "done" ? null : (entry.refusal?.code ?? null),
  }
}

const stateOf = (entry: OutboxEntry, answered: JsonObject): SaleState => {
  if (entry.state === "waiting") return "waiting"
  if (entry.state !== "done") return "refused"
  return STATES.find((known) => known === answered.status) ?? "received"
}

const correctedMoment = ({ phone_sold_at, clock_offset_ms }: JsonObject): string => {
  const offset = typeof clock_offset_ms === "number" ? clock_offset_ms : 0
  return new Date(Date.parse(textOf(phone_sold_at)) + offset).toISOString()
}

/** A conflict as the market tells it, read by hand: the phone has no schema library. */
export const conflictOf = (told: Json | undefined): SaleConflict | null => {
  if (!isJsonObject(told)) return null
  const offered = Array.isArray(told.choices) ? told.choices : []
  return {
    kind: textOf(told.kind),
    lines: listOf(told.lines).map(({ title, quantity, free, online }) => ({
      title: textOf(title),
      quantity: numberOf(quantity),
      free: typeof free === "number" ? free : null,
      online_number: isJsonObject(online) ? textOf(online.order_number) || null : null,
    })),
    choices: CONFLICT_CHOICES.filter((choice) => offered.includes(choice)),
  }
}

const lineOf = (line: JsonObject): TillLine => ({
  variant_id: textOf(line.variant_id),
  title: textOf(line.title),
  quantity: numberOf(line.quantity),
  unit_centimes: centimesOf(numberOf(line.unit_price_mad)),
  list_centimes: centimesOf(numberOf(line.list_price_mad)),
})

const listOf = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter((item) => isJsonObject(item)) : []

const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "")

const numberOf = (value: Json | undefined): number => (typeof value === "number" ? value : 0)

/** The sales of one day in Morocco, `2026-11-22`. */
export const salesOfDay = (sales: readonly TillSale[], day: string): TillSale[] =>
  sales.filter(({ sold_at }) => isoDayOf(sold_at) === day)
