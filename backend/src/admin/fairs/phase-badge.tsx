import { StatusBadge } from "@medusajs/ui"
import type { Phase } from "../../fairs/phases"
import { useTexts } from "./use-texts"

const COLOURS = {
  draft: "grey",
  announced: "blue",
  call: "orange",
  call_over: "orange",
  allocated: "blue",
  open: "green",
  over: "purple",
  closed: "grey",
  cancelled: "red",
} as const

/** Where an edition is, in words and colour. */
export const PhaseBadge = ({ phase }: { phase: Phase }) => (
  <StatusBadge color={COLOURS[phase]} className="whitespace-nowrap px-1">
    {useTexts().t(`phase.${phase}`)}
  </StatusBadge>
)
