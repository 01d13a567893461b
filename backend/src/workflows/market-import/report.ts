import type { Tally } from "./apply/tally"

/** What an import did, by kind of thing, in the order it was done. */
export type ImportReport = { done: Record<string, Tally>; isReindexed: boolean; seconds: number }

/** Whether anything was written that shoppers can find. */
export function hasChanges(done: Record<string, Tally>): boolean {
  return Object.values(done).some(({ created, updated }) => created + updated > 0)
}

const line = ([name, { created, updated, unchanged }]: [string, Tally]): string =>
  `  ${name.replaceAll("_", " ").padEnd(22)} ${created} created, ${updated} updated, ${unchanged} unchanged`

/** The report as people read it. */
export function tellReport({ done, isReindexed, seconds }: ImportReport): string {
  const search = isReindexed ? "search indexes rebuilt" : "search indexes as they were"
  return [
    `Market imported in ${seconds.toFixed(1)} s:`,
    ...Object.entries(done).map(line),
    `  ${search}`,
  ].join("\n")
}
