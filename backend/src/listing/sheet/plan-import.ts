import { newProductSchema, type NewProduct } from "../../api/cooperative/products/validators"
import { ApiError } from "../../api/errors/api-error"
import { parseInput } from "../../api/errors/parse-input"
import { leafFacts } from "../leaf"
import { parseAmount } from "../parse-amount"
import type { NumberedLine } from "./read-sheet"
import type { SheetLine } from "./sheet"
import type { StoredGood } from "./stored-goods"

export type Reason = { field: string; code: string }

/** What a line of a sheet would do. */
export type PlannedLine = {
  line: number
  title: string
  reasons: Reason[]
} & (
  | { action: "create"; product: NewProduct }
  | { action: "update"; product: NewProduct; good: StoredGood; changed: (keyof SheetLine)[] }
  | { action: "same" | "refuse" }
)

/** What an import changes of a product that is there; its category and where it is from are changed by hand. */
const CHANGEABLE = [
  "title_ar",
  "title_fr",
  "title_en",
  "size",
  "price",
  "stock",
  "weight_g",
  "description_ar",
  "description_fr",
] as const

const DIGITS = /^\d{1,7}$/

/** A count as a sheet has it; what is no whole number is left for the schema to refuse. */
const count = (cell: string | undefined): number | undefined =>
  cell === undefined ? undefined : DIGITS.test(cell) ? Number(cell) : NaN

const textsOf = (cells: SheetLine, field: "title" | "description") => ({
  ...(cells[`${field}_ar`] && { ar: cells[`${field}_ar`] }),
  ...(cells[`${field}_fr`] && { fr: cells[`${field}_fr`] }),
  ...(field === "title" && cells.title_en && { en: cells.title_en }),
})

function productOf(cells: SheetLine): NewProduct {
  const { category, sku, size, price, origin_province } = cells
  const kind = leafFacts(category ?? "")?.kind
  if (!kind)
    throw ApiError.invalid("unknown_category", "", { category: category ? "unknown_category" : "required" })
  const amounts = {
    price: price ?? "",
    ...(sku && { sku }),
    ...(kind === "good" && { stock: count(cells.stock), weight_g: count(cells.weight_g) }),
  }
  const sized = size ? { variants: [{ label: size, ...amounts }] } : amounts
  return parseInput(newProductSchema, {
    kind,
    category,
    title: textsOf(cells, "title"),
    description: textsOf(cells, "description"),
    ...(origin_province && { origin_province }),
    ...sized,
  })
}

const columnOfField = (field: string): string =>
  field
    .replace(/^variants\.0\./, "")
    .replace("label", "size")
    .replace(/^(title|description)\./, "$1_")

function reasonsOf(error: unknown): Reason[] {
  if (!(error instanceof ApiError)) throw error
  const fields = Object.entries(error.fields ?? { line: error.code })
  return fields.map(([field, code]) => ({ field: columnOfField(field), code }))
}

const formulas = (cells: SheetLine): Reason[] =>
  Object.entries(cells).flatMap(([field, cell]) => (/^[=@]/.test(cell) ? [{ field, code: "formula" }] : []))

function isSamePrice(before: string | undefined, after: string): boolean {
  const read = parseAmount(after)
  return "amount" in read && read.amount === Number(before)
}

function isSame(column: keyof SheetLine, before: SheetLine, after: SheetLine): boolean {
  const text = after[column]
  if (text === undefined || before[column] === text) return true
  return column === "price" && isSamePrice(before.price, text)
}

type Known = { stored: ReadonlyMap<string, StoredGood>; provinces: ReadonlySet<string> }

/** What can be told of a line before its values are read. */
function plainFaults(cells: SheetLine, { provinces }: Known): Reason[] {
  const { sku, origin_province } = cells
  const isLost = origin_province !== undefined && !provinces.has(origin_province)
  return [
    ...formulas(cells),
    ...(sku ? [] : [{ field: "sku", code: "required" }]),
    ...(isLost ? [{ field: "origin_province", code: "unknown_province" }] : []),
  ]
}

function planLine({ line, cells }: NumberedLine, known: Known): PlannedLine {
  const title = cells.title_fr ?? cells.title_ar ?? cells.sku ?? ""
  const faults = plainFaults(cells, known)
  if (faults.length) return { line, title, action: "refuse", reasons: faults }
  const good = known.stored.get(cells.sku ?? "")
  try {
    const product = productOf({ ...good?.cells, ...cells })
    if (!good) return { line, title, action: "create", reasons: [], product }
    const changed = CHANGEABLE.filter((column) => !isSame(column, good.cells, cells))
    if (!changed.length) return { line, title, action: "same", reasons: [] }
    return { line, title, action: "update", reasons: [], product, good, changed }
  } catch (error) {
    return { line, title, action: "refuse", reasons: reasonsOf(error) }
  }
}

/** What a sheet would do, line by line. Of two lines with one SKU neither is taken: which one is meant, nobody can say. */
export function planImport(
  lines: readonly NumberedLine[],
  goods: readonly StoredGood[],
  provinces: ReadonlySet<string>,
): PlannedLine[] {
  const stored = new Map(goods.flatMap((good) => (good.cells.sku ? [[good.cells.sku, good]] : [])))
  const seen = new Map<string, number>()
  for (const { cells } of lines) if (cells.sku) seen.set(cells.sku, (seen.get(cells.sku) ?? 0) + 1)
  return lines.map((line): PlannedLine => {
    const planned = planLine(line, { stored, provinces })
    if ((seen.get(line.cells.sku ?? "") ?? 0) < 2) return planned
    const reasons = [{ field: "sku", code: "duplicate_sku" }]
    return { line: planned.line, title: planned.title, action: "refuse", reasons }
  })
}

/** How many lines do what. */
export function countActions(planned: readonly Pick<PlannedLine, "action">[]) {
  const counts = { create: 0, update: 0, same: 0, refuse: 0 }
  for (const { action } of planned) counts[action] += 1
  return counts
}
