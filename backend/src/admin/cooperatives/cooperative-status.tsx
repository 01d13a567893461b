import { StatusBadge } from "@medusajs/ui"
import type { CooperativeStatus as Status } from "./cooperative"
import { useTexts } from "./use-texts"

const COLOURS = {
  draft: "grey",
  submitted: "orange",
  verified: "green",
  suspended: "red",
  closed: "grey",
} as const

/** A status in words and colour. */
export const CooperativeStatus = ({ status }: { status: Status }) => {
  const { t } = useTexts()
  return (
    <StatusBadge color={COLOURS[status]} className="px-1">
      {t(`status.${status}`)}
    </StatusBadge>
  )
}
