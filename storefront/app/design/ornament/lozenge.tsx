/** The lozenge of the flat-woven rug: the market's bullet, and the kernel of its mark. */
export const Lozenge = ({ className = "size-4" }: { className?: string }) => (
  <svg viewBox="0 0 16 16" className={`shrink-0 ${className}`} aria-hidden="true">
    <path d="M8 0l8 8-8 8-8-8z" fill="var(--color-clay)" />
    <path d="M8 4l4 4-4 4-4-4z" fill="var(--color-saffron-wash)" />
    <path d="M8 6.2L9.8 8 8 9.8 6.2 8z" fill="var(--color-indigo)" />
  </svg>
)
