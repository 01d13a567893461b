import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

type Bindings = Record<string, string | number | Date | string[] | null>

/** Asks the books in one statement, which Query cannot sum, and reads each row through `row`. */
export async function askBooks<Row extends z.ZodType>(
  container: MedusaContainer,
  row: Row,
  sql: string,
  bindings: Bindings = {},
): Promise<z.output<Row>[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const answer: unknown = await database.raw(sql, bindings)
  return z.object({ rows: z.array(row) }).parse(answer).rows
}
