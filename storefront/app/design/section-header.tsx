import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon } from "./icon"
import { Lozenge } from "./ornament/lozenge"

type Props = {
  id?: string
  title: ReactNode
  lead?: ReactNode
  more?: { href: string; label: ReactNode }
  className?: string
}

/** Opens a part of a page: a woven mark, its name, a sentence, and the way to all of it. */
export const SectionHeader = ({ id, title, lead, more, className }: Props) => (
  <header className={classNames("mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-1", className)}>
    <div className="max-w-prose">
      <h2 id={id} className="flex items-center gap-3 text-2xl">
        <Lozenge className="size-4" />
        {title}
      </h2>
      {lead ? <p className="mt-1 text-ink-soft">{lead}</p> : null}
    </div>
    {more ? (
      <a
        href={more.href}
        className="inline-flex min-h-11 items-center gap-1.5 font-medium text-clay-deep hover:underline"
      >
        {more.label}
        <Icon name="arrow" className="size-4.5" />
      </a>
    ) : null}
  </header>
)
