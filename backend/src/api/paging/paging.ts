import { z } from "@medusajs/framework/zod"

const MOST_PAGES = 10_000
const MOST_ROWS = 1_000_000

/** The page of a list, counted from 1. */
export const pageNumber = z.coerce
  .number("invalid_page")
  .int("invalid_page")
  .min(1, "invalid_page")
  .max(MOST_PAGES, "invalid_page")
  .default(1)

/** How many rows of a list, and from which, as the dashboard asks. */
export const rowWindow = {
  limit: z.coerce
    .number("invalid_limit")
    .int("invalid_limit")
    .min(1, "invalid_limit")
    .max(100, "invalid_limit")
    .default(20),
  offset: z.coerce
    .number("invalid_offset")
    .int("invalid_offset")
    .min(0, "invalid_offset")
    .max(MOST_ROWS, "invalid_offset")
    .default(0),
}
