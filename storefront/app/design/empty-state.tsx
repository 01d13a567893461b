import type { ReactNode } from "react"
import { KhatamField } from "./ornament/khatam-field"

type Props = { title: ReactNode; headingLevel?: 1 | 2; children?: ReactNode; actions?: ReactNode }

/** Nothing here, and what to do about it: an unfinished panel of zellige, waiting for its tiles. */
export const EmptyState = ({ title, headingLevel = 2, children, actions }: Props) => {
  const Heading = headingLevel === 1 ? "h1" : "h2"
  return (
    <div className="mx-auto flex max-w-xl flex-col items-center px-4 py-12 text-center">
      <KhatamField className="mb-7 w-64 max-w-full" />
      <Heading className="text-2xl">{title}</Heading>
      {children ? <div className="mt-3 grid gap-3 text-ink-soft">{children}</div> : null}
      {actions ? <div className="mt-6 flex flex-wrap justify-center gap-3">{actions}</div> : null}
    </div>
  )
}
