import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Icon } from "./icon"

type Props = { summary: ReactNode; isOpen?: boolean; className?: string; children: ReactNode }

/** More about something, behind its question; the browser's own, so it opens without JavaScript. */
export const Disclosure = ({ summary, isOpen = false, className, children }: Props) => (
  <details open={isOpen} className={classNames("group border-b border-line", className)}>
    <summary className="flex min-h-12 cursor-pointer list-none items-center gap-3 py-2 font-medium [&::-webkit-details-marker]:hidden">
      <span className="flex-1">{summary}</span>
      <Icon name="chevron" className="size-5 transition-transform group-open:rotate-180" />
    </summary>
    <div className="pb-4">{children}</div>
  </details>
)
