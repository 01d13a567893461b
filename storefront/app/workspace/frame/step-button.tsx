import { Icon } from "~/design/icon"

/** In a line of a list, under the thumb, or as wide as its column. */
const SIZES = {
  line: { button: "size-11 shrink-0", icon: "size-6" },
  thumb: { button: "size-16", icon: "size-8" },
  wide: { button: "min-h-18 hover:border-clay", icon: "size-8" },
}

type Props = { icon: "minus" | "plus"; size: keyof typeof SIZES; label: string; onClick: () => void }

/** One fewer, or one more. */
export const StepButton = ({ icon, size, label, onClick }: Props) => (
  <button
    type="button"
    aria-label={label}
    onClick={onClick}
    className={`grid cursor-pointer place-items-center rounded-control border border-line-strong bg-paper ${SIZES[size].button}`}
  >
    <Icon name={icon} className={SIZES[size].icon} />
  </button>
)
