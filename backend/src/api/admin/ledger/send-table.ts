import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers a CSV table as a file of that name. */
export function sendTable(res: MedusaResponse, name: string, table: string): void {
  res
    .set("content-type", "text/csv; charset=utf-8")
    .set("content-disposition", `attachment; filename="${name}.csv"`)
    .set("cache-control", "private, no-store")
    .send(table)
}
