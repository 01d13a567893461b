import { stringify } from "csv-stringify/sync"
import type { FairReportView } from "./read-report"

const COLUMNS = ["by", "key", "orders", "units", "sales_mad", "sold_mad", "cancelled_mad", "returned_mad"]
const MORE = ["discount_mad", "network_discount_mad", "visits"]

const amount = (value: unknown): string => (typeof value === "number" ? value.toFixed(2) : "")
const count = (value: unknown): string => (typeof value === "number" ? String(value) : "")

/**
 * A closing report as a table, a row a figure: in all, then by door, day, province and cooperative. UTF-8 with its mark
 * and semicolons, as Excel in French opens it; what a program might take for a formula is marked as text.
 */
export function writeReport({ figures }: Pick<FairReportView, "figures">): string {
  const row = (by: string, key: string, sums: Record<string, unknown>) => ({
    ...{ by, key, orders: count(sums.orders), units: count(sums.units), visits: count(sums.visits) },
    ...Object.fromEntries(
      [...COLUMNS, ...MORE].filter((name) => name.endsWith("_mad")).map((name) => [name, amount(sums[name])]),
    ),
  })
  const rows = [
    row("all", "", { ...figures.totals, visits: figures.visits }),
    ...figures.by_door.map((sums) => row("door", sums.door, sums)),
    ...figures.by_day.map((sums) => row("day", sums.day, sums)),
    ...figures.by_province.map((sums) => row("province", sums.province, sums)),
    ...figures.by_cooperative.map((sums) => row("cooperative", sums.handle, sums)),
  ]
  const columns = [...COLUMNS, ...MORE]
  return stringify(rows, { columns, header: true, bom: true, delimiter: ";", escape_formulas: true })
}
