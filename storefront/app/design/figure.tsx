import type { ReactNode } from "react"

/** A number that matters, large, with its word below; for a `dl`. */
export const Figure = ({ value, children }: { value: string; children: ReactNode }) => (
  <div className="flex flex-col-reverse">
    <dt>{children}</dt>
    <dd className="text-4xl leading-tight font-semibold tabular-nums">{value}</dd>
  </div>
)
