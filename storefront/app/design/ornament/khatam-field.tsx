import { khatamPath } from "./khatam"

const COLUMNS = 5
const ROWS = 2
const RADIUS = 20
const TONES = [
  "var(--color-clay)",
  "var(--color-indigo)",
  "var(--color-saffron)",
  "var(--color-olive)",
] as const

/** Which tiles are laid; the others are only traced. The same panel everywhere, so it becomes a sign one knows. */
const LAID = new Set([0, 2, 3, 6, 9])

/** A panel of stars, some laid in colour, some still traced on the lime. */
export const KhatamField = ({ className }: { className?: string }) => (
  <svg
    viewBox={`-1 -1 ${COLUMNS * RADIUS * 2 + 2} ${ROWS * RADIUS * 2 + 2}`}
    className={className}
    aria-hidden="true"
  >
    {Array.from({ length: COLUMNS * ROWS }, (_, tile) => {
      const x = RADIUS + (tile % COLUMNS) * RADIUS * 2
      const y = RADIUS + Math.floor(tile / COLUMNS) * RADIUS * 2
      return LAID.has(tile) ? (
        <g key={tile}>
          <path d={khatamPath(x, y, RADIUS - 1.2)} fill={TONES[tile % TONES.length]} />
          <path d={khatamPath(x, y, 9)} fill="none" stroke="var(--color-lime)" strokeWidth="1.2" />
          <path d={khatamPath(x, y, 3.5)} fill="var(--color-lime)" />
        </g>
      ) : (
        <path
          key={tile}
          d={khatamPath(x, y, RADIUS - 1.2)}
          fill="none"
          stroke="var(--color-line-strong)"
          strokeDasharray="2 2.4"
          strokeWidth="0.9"
        />
      )
    })}
  </svg>
)
