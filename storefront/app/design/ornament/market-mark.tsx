/** The market's mark: four lozenges, as four people bending over one work; the empty middle is the work. */
export const MarketMark = ({ className = "size-9" }: { className?: string }) => (
  <svg viewBox="0 0 36 36" className={`shrink-0 ${className}`} aria-hidden="true">
    <path d="M18 0l8 8-8 8-8-8z" fill="var(--color-clay)" />
    <path d="M28 10l8 8-8 8-8-8z" fill="var(--color-saffron)" />
    <path d="M18 20l8 8-8 8-8-8z" fill="var(--color-indigo)" />
    <path d="M8 10l8 8-8 8-8-8z" fill="var(--color-olive)" />
    <path
      d="M18 5l3 3-3 3-3-3zM28 15l3 3-3 3-3-3zM18 25l3 3-3 3-3-3zM8 15l3 3-3 3-3-3z"
      fill="var(--color-lime)"
    />
  </svg>
)
