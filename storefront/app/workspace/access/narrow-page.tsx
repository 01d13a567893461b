import type { ReactNode } from "react"
import { Icon, type IconName } from "~/design/icon"

type Props = { icon: IconName; title: ReactNode; lead?: ReactNode; children: ReactNode }

/** One question a screen: a large sign, the question in a few words, and what answers it. */
export const NarrowPage = ({ icon, title, lead, children }: Props) => (
  <div className="page-width grid max-w-md gap-6 py-6">
    <header className="grid justify-items-center gap-3 text-center">
      <span className="grid size-18 place-items-center rounded-full bg-clay-wash text-clay-deep">
        <Icon name={icon} className="size-10" />
      </span>
      <h1 className="text-3xl">{title}</h1>
      {lead ? <p className="text-lg text-ink-soft">{lead}</p> : null}
    </header>
    {children}
  </div>
)
