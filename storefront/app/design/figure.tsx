import type { ReactNode } from "react"

/** A number that matters, large, with its word below; for a `dl`. */
export const Figure = ({ value, children }: { value: string; children: ReactNode }) => (
  <div className="flex flex-col-reverse justify-end">
    <dt className="leading-snug">{children}</dt>
    <dd className="text-3xl leading-tight sm:text-4xl font-semibold tabular-nums">{value}</dd>
  </div>
)
