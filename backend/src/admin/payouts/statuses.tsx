import { StatusBadge } from "@medusajs/ui"
import type { BatchStatus, LineStatus } from "./payouts"
import { useTexts } from "./use-texts"

const BATCH_COLOURS = {
  proposed: "orange",
  approved: "blue",
  exported: "blue",
  settled: "green",
  cancelled: "grey",
} as const

const LINE_COLOURS = {
  proposed: "orange",
  dropped: "grey",
  sent: "blue",
  paid: "green",
  failed: "red",
  disputed: "red",
} as const

/** Where a batch is, in words and colour. */
export const BatchBadge = ({ status }: { status: BatchStatus }) => (
  <StatusBadge color={BATCH_COLOURS[status]} className="px-1">
    {useTexts().t(`status.${status}`)}
  </StatusBadge>
)

/** What became of a line, in words and colour. */
export const LineBadge = ({ status }: { status: LineStatus }) => (
  <StatusBadge color={LINE_COLOURS[status]} className="px-1">
    {useTexts().t(`line.${status}`)}
  </StatusBadge>
)
