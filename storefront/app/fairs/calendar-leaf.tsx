type Props = { days: string; month: string; year: number }

/** The days of a fair as a leaf torn from a calendar, beside the words that say the same. */
export const CalendarLeaf = ({ days, month, year }: Props) => (
  <span
    aria-hidden="true"
    className="grid w-22 shrink-0 justify-items-center self-start overflow-hidden rounded-card border border-line bg-paper text-ink"
  >
    <span className="w-full truncate bg-clay px-1 py-0.5 text-center text-sm font-medium text-paper">
      {month}
    </span>
    <bdi dir="ltr" className="px-1 pt-1 text-2xl leading-tight font-semibold whitespace-nowrap tabular-nums">
      {days}
    </bdi>
    <span className="pb-1 text-sm text-ink-soft tabular-nums">{year}</span>
  </span>
)
