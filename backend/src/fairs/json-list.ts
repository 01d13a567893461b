import { z } from "@medusajs/framework/zod"

const list = z.custom<Record<string, unknown>>(Array.isArray, "Not a list.")

/** A list as a JSON column takes it: core types such a column as an object, the database keeps either. */
export const jsonList = (values: readonly unknown[]): Record<string, unknown> => list.parse(values)
