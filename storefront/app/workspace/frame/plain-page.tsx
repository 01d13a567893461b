import type { ReactNode } from "react"
import { Link } from "react-router"
import { Icon, type IconName } from "~/design/icon"

type Props = {
  title: ReactNode
  icon?: IconName
  /** The way back, for a page below another. */
  back?: { to: string; label: ReactNode }
  children: ReactNode
}

/** A page of the workspace: its name with its sign, and its parts one below the other, for a thumb. */
export const PlainPage = ({ title, icon, back, children }: Props) => (
  <div className="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-5 px-4 py-5">
    {back ? (
      <Link
        to={back.to}
        className="-my-2 inline-flex min-h-11 w-fit items-center gap-1 text-clay-deep underline print:hidden"
      >
        <Icon name="forward" className="size-5 rotate-180" />
        {back.label}
      </Link>
    ) : null}
    <h1 className="flex items-center gap-3 text-3xl">
      {icon ? <Icon name={icon} className="size-9 text-clay" /> : null}
      {title}
    </h1>
    {children}
  </div>
)
