import { khatamPath } from "./khatam"

/** Stands where a product has no picture yet: one star of zellige on lime. */
export const TilePlaceholder = () => (
  <svg viewBox="0 0 100 100" className="block aspect-square w-full" aria-hidden="true">
    <rect width="100" height="100" fill="var(--color-lime-deep)" />
    <path d={khatamPath(50, 50, 30)} fill="var(--color-line)" />
    <path d={khatamPath(50, 50, 14)} fill="var(--color-lime-deep)" />
  </svg>
)
